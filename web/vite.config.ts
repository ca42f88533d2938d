import { fileURLToPath } from 'node:url'
import adapter from '@sveltejs/adapter-node'
import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vite'

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: { alias: { '#words': beside('../words') } },
  build: { target: 'es2022' },
  server: {
    fs: { allow: [beside('..')] },
    // While pages are written, what the browser itself asks of the API goes to the server named for the pages.
    ...(process.env.API_ORIGIN ? { proxy: { '/api': process.env.API_ORIGIN } } : {}),
  },
  plugins: [
    sveltekit({
      adapter: adapter({ out: beside('build') }),
      // One request brings a citizen's whole first page: its small style sheets travel inside it.
      inlineStyleThreshold: 24_576,
      paths: { relative: false },
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // Kit's announcer for screen readers hides itself by an attribute.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['self'],
        },
      },
    }),
  ],
})
