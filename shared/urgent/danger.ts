import type { Way } from './advice'

/** One danger and how people tell of it. */
export interface Danger {
  way: Way
  /** Told so, it is happening, unless the words around say otherwise. */
  happening: RegExp
  /** The same, told in other ways. */
  also?: RegExp
  /** Told so, it is happening only where somebody calls out or says that it is now. */
  perhaps?: RegExp
  /** What this danger is told of in spite of: a smell of gas that comes again and again is still gas. */
  evenIf?: readonly ('again' | 'supposed' | 'over')[]
  /** What looks alike and is another matter. */
  unless?: RegExp
}
