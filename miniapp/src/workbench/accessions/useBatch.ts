import type { beginAccession } from '@shared/answers/accessions/contractAccessions'
import type { Category } from '@shared/answers/documents/policy'
import { useEffect, useRef } from 'react'
import { callPatiently } from '../../platform/call'
import { CallProblem, wordsOf } from '../../platform/callProblem'
import type { LargeFile } from '../../platform/files/chooseLarge'
import { Refused } from '../../platform/refused'
import { useKept } from '../useKept'
import { type FileRead, readText } from './useReading'

/** 还没读 · 读好了，没有要看的 · 有要对照着看的 · 不用收、收不了 · 没读成，可以再来 · 交上了. */
export type BatchState = 'unread' | 'clean' | 'look' | 'refused' | 'broken' | 'sent'

/** One of several files that were chosen at once. */
export interface BatchRow {
  key: string
  name: string
  state: BatchState
  /** Why it is not handed in, in words for the person. */
  why?: string | undefined
  found?: FileRead | undefined
}

/** Its whole text is not kept on the device. */
const keptOf = (row: BatchRow): BatchRow =>
  row.found ? { ...row, found: { ...row.found, provisions: [], more: undefined } } : row

const unread = '没有读完就离开了，请重新选这个文件'

/**
 * Several texts on their way in: read one after the other, and handed in one by one or all that are clean. What was read stays on this device,
 * and with the city for a day; what was not read has to be chosen again.
 */
export function useBatch() {
  const [kept, setKept, drop] = useKept<readonly BatchRow[]>('work.accessions.several', [])
  const rows = useRef(kept)
  const texts = useRef(new Map<string, FileRead>())
  const files = useRef(new Map<string, { file: LargeFile; category: Category }>())
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => {
      isHere.current = false
    }
  }, [])
  const write = (next: readonly BatchRow[]) => {
    rows.current = next
    setKept(next.map(keptOf))
  }
  const change = (key: string, to: Partial<BatchRow>) =>
    write(rows.current.map((row) => (row.key === key ? { ...row, ...to } : row)))

  async function read(key: string): Promise<void> {
    const of = files.current.get(key)
    if (!of) return change(key, { state: 'broken', why: unread })
    change(key, { state: 'unread', why: undefined })
    try {
      const found = await readText(of)
      texts.current.set(key, found)
      change(key, { found, ...standsAs(found, rows.current, key) })
    } catch (thrown) {
      change(key, { state: isOfTheFile(thrown) ? 'refused' : 'broken', why: whyOf(thrown) })
    }
  }

  return {
    rows: kept.map((row) => ({
      ...row,
      ...(row.state === 'unread' && !files.current.has(row.key) ? { state: 'broken' as const, why: unread } : {}),
      found: texts.current.get(row.key) ?? row.found,
    })),
    canReadAgain: (key: string) => files.current.has(key),
    async begin(chosen: readonly LargeFile[], category: Category) {
      const fresh = chosen.map((file, nth) => ({ key: `${Date.now()}.${nth}`, file }))
      for (const { key, file } of fresh) files.current.set(key, { file, category })
      write([
        ...rows.current.filter(({ state }) => state !== 'sent'),
        ...fresh.map(({ key, file }) => ({ key, name: file.name, state: 'unread' as const })),
      ])
      for (const { key } of fresh) if (isHere.current) await read(key)
    },
    read,
    /** Hands in all that are clean, one after the other. How many were; stops where the line is gone. */
    async sendClean(): Promise<number> {
      let sent = 0
      for (const { key, found, state } of rows.current) {
        if (state !== 'clean' || !found || !isHere.current) continue
        try {
          const { file, name, category, facts } = found
          await callPatiently<typeof beginAccession>('POST /api/accessions', { body: { file, name, category, facts } })
          change(key, { state: 'sent', why: undefined })
          sent++
        } catch (thrown) {
          if (!isOfTheFile(thrown)) throw thrown
          change(key, { state: 'refused', why: whyOf(thrown) })
        }
      }
      return sent
    },
    sent: (key: string) => change(key, { state: 'sent', why: undefined }),
    takeOut: (key: string) => write(rows.current.filter((row) => row.key !== key)),
    drop: () => {
      rows.current = []
      drop()
    },
  }
}

/** Whether it lies in the file itself, so that trying again helps nothing. */
const isOfTheFile = (thrown: unknown): boolean =>
  thrown instanceof Refused || (thrown instanceof CallProblem && [400, 403, 404, 409, 413, 422].includes(thrown.status))

function whyOf(thrown: unknown): string {
  const { title, detail } = wordsOf(thrown)
  return thrown instanceof Refused ? [title, detail].filter(Boolean).join('。') : (detail ?? title)
}

/** How one that was read stands beside the library and those that were chosen with it. */
function standsAs(found: FileRead, rows: readonly BatchRow[], key: string): Pick<BatchRow, 'state' | 'why'> {
  const { beside, notes, facts, file } = found
  if (beside.refused) return { state: 'refused', why: beside.refused }
  const twin = rows.find(
    (row) =>
      row.key !== key &&
      row.state !== 'refused' &&
      (row.found?.file === file ||
        (row.found?.facts.title === facts.title && row.found.facts.versionDate === facts.versionDate)),
  )
  if (twin) return { state: 'refused', why: `和这次选的“${twin.name}”是同一份，只交一份` }
  return notes.length > 0 ? { state: 'look', why: notes.join('；') } : { state: 'clean' }
}
