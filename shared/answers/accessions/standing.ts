import { type Day, wholeDate } from '../../calendar/date'
import { mayEnd } from '../documents/ofPlace'
import type { PolicyFacts } from '../documents/policy'

/** A version that the library has, as it is told beside a new one. */
export interface HeldVersion {
  title: string
  versionDate: string
  effectiveFrom: string
}

/** How a text stands beside what the library has. */
export interface BesideHeld {
  /** Why it is not taken in, in words for the person. */
  refused?: string
  /** Whose place it takes from its day on. */
  replaces?: HeldVersion
  /** What it says that it ends, as far as the library has it. */
  ends: HeldVersion[]
}

type Held = Pick<
  PolicyFacts,
  'id' | 'title' | 'versionDate' | 'effectiveFrom' | 'contentHash' | 'number' | 'draft' | 'attribute' | 'place'
>
type Coming = Pick<Held, 'id' | 'title' | 'versionDate' | 'contentHash' | 'place'> & {
  effectiveFrom: string
  draft?: string | undefined
  repeals?: readonly string[] | undefined
}

const versionOf = ({ title, versionDate, effectiveFrom }: Held): HeldVersion => ({ title, versionDate, effectiveFrom })
const said = (one: string) => wholeDate(one as Day)

/**
 * Whether the library has it already or has a newer one, what it takes the place of, and what it ends. `own`: what came
 * from the same file through this desk, which is not held against it.
 */
export function besideHeld(one: Coming, library: readonly Held[], own: ReadonlySet<string> = new Set()): BesideHeld {
  const held = library.filter(({ id }) => !own.has(id))
  const same = held.find(({ contentHash }) => contentHash === one.contentHash)
  if (same) return { refused: `文件库里已经有这个文件：《${same.title}》，${said(same.versionDate)}的一版`, ends: [] }
  const twin = held.find(({ id }) => id === one.id)
  if (twin) return { refused: `文件库里已经有《${twin.title}》${said(twin.versionDate)}的这一版，不用再收`, ends: [] }
  const other = held.find(({ title, place }) => title === one.title && place?.id !== one.place?.id)
  if (other)
    return {
      refused: `文件库里的《${other.title}》是${other.place?.name ?? '全市'}的，同名的不能再收；标题上请写明是哪里的`,
      ends: [],
    }
  const versions = held
    .filter(({ title, draft }) => title === one.title && draft === undefined)
    .sort((a, b) => b.versionDate.localeCompare(a.versionDate))
  const newest = versions[0]
  if (newest && one.draft === undefined && newest.versionDate > one.versionDate)
    return { refused: `文件库里的《${newest.title}》是${said(newest.versionDate)}的，比这份新，这份不收`, ends: [] }
  const ends = held.filter(
    ({ title, number, versionDate, place }) =>
      title !== one.title &&
      versionDate < one.versionDate &&
      mayEnd(one, { place }) &&
      (one.repeals ?? []).some((name) => name === title || name === number),
  )
  return {
    ...(newest && one.draft === undefined ? { replaces: versionOf(newest) } : {}),
    ends: ends.map(versionOf),
  }
}
