/** What a thin bar's colour repeats of the word beside it. */
export type BarTone = 'plain' | 'info' | 'ok' | 'soon' | 'late'
