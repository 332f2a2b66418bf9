/** A passage as every engine gets it. */
export interface BenchPassage {
  id: string
  title: string
  text: string
}

/** Asks an engine; gives passages' ids, best first. */
export type Ask = (question: string, limit: number) => string[] | Promise<string[]>

/** One engine of the comparison. A folder is its own; what `build` leaves there `open` reads in another process. */
export interface Engine {
  /** npm packages that it needs, name@version. */
  packages: readonly string[]
  /** Beyond so many passages it takes minutes or gigabytes and is left out, which is said. */
  mostPassages: number
  /** What to know about how it was set up. */
  note: string
  build(passages: readonly BenchPassage[], folder: string, need: NodeJS.Require): void | Promise<void>
  open(folder: string, need: NodeJS.Require): Ask | Promise<Ask>
}
