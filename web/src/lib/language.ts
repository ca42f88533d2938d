export type Locale = 'vi' | 'en'
export const LOCALES: readonly Locale[] = ['vi', 'en']
export const isLocale = (text: unknown): text is Locale => text === 'vi' || text === 'en'
