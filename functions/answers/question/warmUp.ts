import { askQuestion } from './askQuestion'
import { listCommonQuestions } from './listCommonQuestions'

type Needs = Parameters<typeof askQuestion>[1]

const ofEachTopic = 3

/**
 * Asks common questions once, so that the first people to ask do not wait for documents to be opened and code to be
 * compiled. After each question `othersFirst` is waited for; `over` ends it early.
 */
export async function warmUp(
  needs: Needs,
  over: () => boolean = () => false,
  othersFirst: () => Promise<unknown> = () => new Promise(setImmediate),
): Promise<void> {
  for (const { questions } of listCommonQuestions(needs.cards, ofEachTopic).topics)
    for (const question of questions) {
      if (over()) return
      await askQuestion(question, needs)
      await othersFirst()
    }
}
