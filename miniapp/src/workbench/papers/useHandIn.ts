import type { registerPaper } from '@shared/answers/papers/contractPapers'
import type { PaperWork } from '@shared/answers/papers/contractParts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../platform/call'
import { wordsOf } from '../../platform/callProblem'
import { queries } from '../../platform/queries'
import { handedIn, rewritten } from './steps'
import { sentOf, type WrittenPaper } from './written'

interface HandIn {
  written: WrittenPaper
  /** Whether it goes on to the lead at once. */
  handIn: boolean
}

/** What is to be said of it afterwards. */
const saidOf = ({ facts: { title }, lacks }: PaperWork) =>
  `《${title}》存好了${lacks.length ? `，还缺${lacks.join('、')}` : '，还没有送签'}`

/** Keeps what was written, anew or in place of what stood there, and hands it in where that is wanted. */
export const useHandIn = (changing: PaperWork | undefined, onDone: (said: string) => void) =>
  useMutation({
    async mutationFn({ written, handIn }: HandIn): Promise<string> {
      const body = sentOf(written)
      const { paper } = changing
        ? await rewritten(changing, body)
        : await call<typeof registerPaper>('POST /api/papers', { body })
      if (!handIn) return saidOf(paper)
      // It is kept already: what goes wrong from here on must not have it registered a second time.
      return handedIn(paper).then(
        () => `《${paper.facts.title}》送签了，等审核人签发`,
        (thrown: unknown) => `${saidOf(paper)}：${wordsOf(thrown).title}`,
      )
    },
    onSuccess(said) {
      void queries.invalidateQueries({ queryKey: ['papers'] })
      onDone(said)
    },
  })
