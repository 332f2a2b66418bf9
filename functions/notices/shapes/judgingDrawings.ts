import { join } from 'node:path'
import type { Read } from '@shared/areas/shape/read'
import * as z from 'zod'
import { threadHere } from '../../platform/apart/threadHere'
import { threadsApart } from '../../platform/apart/threadsApart'
import { type Drawing, judgeDrawing } from './judgeDrawing'

/** What a drawing is, or what is wrong with it. @throws Problem 'cannot-read-file' | 'too-many-attempts' where it is done apart. */
export type JudgingDrawings = (drawing: Drawing, whose: string) => Promise<Read>

/** Here and now: in the cloud nobody else waits for this process. */
export const judgingNow: JudgingDrawings = async (drawing) => judgeDrawing(drawing)

const read = z.custom<Read>((given) => typeof given === 'object' && given !== null)

/** In a thread apart, behind everything else on this machine: whoever asks for something meanwhile is answered. */
export function judgingApart(): JudgingDrawings {
  const apart = threadsApart(threadHere(join(__dirname, 'judgeDrawing.ts'), 'judgeDrawing', 256, true), {
    threads: 1,
    seconds: 20,
    waiting: { pieces: 60, bytes: 30_000_000 },
    words: {
      full: '现在交范围的人太多，请过一两分钟再交',
      tooLong: '这个范围太复杂，核对不完，请先在制图软件里简化再选',
      tooMuch: '这个范围太大，请先在制图软件里简化再选',
      broken: '这个范围读不了，请重新导出再选',
    },
  })
  return async (drawing, whose) => read.parse(await apart({ input: drawing, bytes: drawing.text.length, whose }))
}
