import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeOf } from './shell.ts'

const places = ['/plans', '/plans/reading', '/ho-so'].map((href) => ({ href, label: href }))

test('the menu lights up the nearest place above the page', () => {
  assert.equal(placeOf(places, '/plans/12'), '/plans')
  assert.equal(placeOf(places, '/plans/reading/3'), '/plans/reading')
  assert.equal(placeOf(places, '/plans-old'), undefined)
  assert.equal(placeOf([{ href: '/', label: 'home' }], '/plans'), undefined)
})
