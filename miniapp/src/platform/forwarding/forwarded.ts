/** What is handed on when a page is forwarded. */
export interface Forwarded {
  /** Under the picture in the chat: the city's own words, never what a person wrote. */
  title: string
  /** The page that opens, e.g. `/answers/policy/index`. */
  page: string
  /** Its parameters; only those that lead back to the same thing. */
  query?: Record<string, string | undefined>
}
