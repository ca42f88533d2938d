/** One moment of a timeline. `at` is an instant, `by` who; both absent for what is still to come. */
export type Moment = {
  readonly title: string
  readonly state: 'done' | 'now' | 'todo' | 'late'
  readonly at?: string
  readonly by?: string
  readonly text?: string
  readonly href?: string
  readonly link?: string
}
