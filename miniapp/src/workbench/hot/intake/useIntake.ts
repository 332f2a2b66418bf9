import type {
  keepSightingFile,
  readSightingFile,
  takeSightingFile,
  trySightingFile,
} from '@shared/hot/sightings/contractSightings'
import { intakeSizes, type SightingCounts, type SightingMapping } from '@shared/hot/sightings/words'
import type { Replied } from '@shared/operation'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { callPatiently } from '../../../platform/call'
import { chooseLarge } from '../../../platform/files/chooseLarge'
import { queries } from '../../../platform/queries'
import { Refused } from '../../../platform/refused'

const endings = ['csv', 'txt', 'xlsx', 'json', 'jsonl']

/** A file that lies with the city, still unread. */
interface SentFile {
  id: string
  name: string
  pieces: number
}
export type FileReading = Replied<typeof readSightingFile>
export type FileTrial = Replied<typeof trySightingFile>

const freshId = () =>
  `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}${Math.random().toString(36).slice(2)}`
    .padEnd(16, '0')
    .slice(0, 32)

/** One import, step by step: chosen and sent, read, tried, taken in. Everything stays until another file is chosen. */
export function useIntake(source: string) {
  const [file, setFile] = useState<SentFile>()
  const [mapping, setMapping] = useState<SightingMapping>({})
  const [counts, setCounts] = useState<SightingCounts>()
  const [sent, setSent] = useState(0)
  const about = () => ({
    params: { file: file!.id },
    body: { pieces: file!.pieces, name: file!.name, source, mapping },
  })

  const trial = useMutation({
    mutationFn: () => callPatiently<typeof trySightingFile>('POST /api/hot/files/{file}/trial', about()),
  })
  const taking = useMutation({
    mutationFn: async () => {
      for (;;) {
        const came = await callPatiently<typeof takeSightingFile>('POST /api/hot/files/{file}/intake', about())
        setCounts(came.counts)
        if (came.done) return came
      }
    },
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['hot'] }),
  })
  const reading = useMutation({
    mutationFn: async (): Promise<FileReading | undefined> => {
      const chosen = await chooseLarge(endings)
      if (!chosen) return undefined
      if (chosen.size > intakeSizes.file)
        throw new Refused(`文件超过 ${intakeSizes.file / 1_000_000} MB`, '请分成几个文件，或者请管理员用命令导入')
      const one = { id: freshId(), name: chosen.name, pieces: Math.max(1, Math.ceil(chosen.size / intakeSizes.piece)) }
      for (let nth = 0; nth < one.pieces; nth++) {
        setSent(nth / one.pieces)
        const content = await chosen.piece(nth * intakeSizes.piece, intakeSizes.piece)
        await callPatiently<typeof keepSightingFile>('POST /api/hot/files', { body: { file: one.id, nth, content } })
      }
      const found = await callPatiently<typeof readSightingFile>('POST /api/hot/files/{file}/reading', {
        params: { file: one.id },
        body: { pieces: one.pieces, name: one.name, source },
      })
      trial.reset()
      taking.reset()
      setCounts(undefined)
      setFile(one)
      setMapping(found.mapping)
      return found
    },
  })
  return {
    file,
    mapping,
    /** Another column makes another trial. */
    map(change: SightingMapping) {
      setMapping(change)
      trial.reset()
    },
    counts,
    sent,
    reading,
    trial,
    taking,
  }
}
