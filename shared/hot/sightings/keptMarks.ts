import type { Sighting } from './sighting'
import { hashOf, type Mark, marks } from './mark'

/** What is kept of one sighting to know it again: the place where it lies, and marks of its words. */
export interface KnownSighting extends Pick<Sighting, 'row' | 'key' | 'words'> {
  id: string
  /** The file and the row it came with. */
  file: string
  mark: Mark
}

/** Two numbers of 32 bits stand for a text: two texts with the same two are the same, as good as always. */
export const codesOf = (text: string): readonly [number, number] => [hashOf(text), hashOf(`${text}\n${text.length}`)]

/** Marks of sightings in arrays that grow by half: about 130 bytes of each. */
export function keptMarks() {
  const names: string[] = []
  const nth = new Map<string, number>()
  let room = 1024
  let size = 0
  let kept = columns(room)

  function named(name: string): number {
    const there = nth.get(name)
    if (there !== undefined) return there
    nth.set(name, names.length)
    return names.push(name) - 1
  }

  return {
    size: () => size,
    add({ id, file, row, key, words, mark: { least, numbers } }: KnownSighting) {
      if (size === room) {
        const wider = columns(Math.ceil(room * 1.5))
        for (const [name, column] of Object.entries(kept)) wider[name as keyof typeof kept].set(column as never)
        kept = wider
        room = Math.ceil(room * 1.5)
      }
      const dot = id.lastIndexOf('.')
      kept.page[size] = named(id.slice(0, dot))
      kept.place[size] = Number(id.slice(dot + 1))
      kept.file[size] = named(file)
      kept.row[size] = row
      kept.numbers[size] = numbers
      kept.marked[size] = least ? 1 : 0
      if (least) kept.least.set(least, size * marks)
      kept.codes.set([...codesOf(key), ...codesOf(words)], size * 4)
      size++
    },
    idOf: (at: number): string => `${names[kept.page[at]!]}.${kept.place[at]}`,
    fileOf: (at: number): string => names[kept.file[at]!]!,
    rowOf: (at: number): number => kept.row[at]!,
    markOf: (at: number): Mark => ({
      numbers: kept.numbers[at]!,
      ...(kept.marked[at] ? { least: kept.least.subarray(at * marks, (at + 1) * marks) } : {}),
    }),
    /** 0 and 1 of its key, 2 and 3 of its words. */
    codeOf: (at: number, which: 0 | 1 | 2 | 3): number => kept.codes[at * 4 + which]!,
  }
}

const columns = (room: number) => ({
  page: new Uint32Array(room),
  place: new Uint16Array(room),
  file: new Uint32Array(room),
  row: new Uint32Array(room),
  numbers: new Uint32Array(room),
  marked: new Uint8Array(room),
  least: new Uint16Array(room * marks),
  codes: new Uint32Array(room * 4),
})
