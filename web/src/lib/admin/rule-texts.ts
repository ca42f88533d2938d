import type { Locale } from '#lib/language.ts'
import { rule_pages as en } from '#words/en/rulebook/rule_pages.ts'
import { rule_pages as vi } from '#words/vi/rulebook/rule_pages.ts'
import type { RuleTexts } from './rule-said.ts'

const texts = { vi, en }

/** The words for rules in one language. */
export function ruleTexts(locale: Locale): RuleTexts {
  return texts[locale]
}
