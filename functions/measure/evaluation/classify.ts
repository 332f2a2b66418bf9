import { classify, type Example, fitClassifier } from '@shared/departments/classifier'
import * as z from 'zod'
import { fileOption, readRows } from './rows'

const message = z.object({ title: z.string().default(''), text: z.string(), label: z.string().min(1) })
type Message = z.infer<typeof message>

/** A title says more than its length; silver labels are believed half. */
const titleWeight = 5
const silverWeight = 0.5
const fitting = { size: 1 << 18, longest: 3, penalty: 10, rounds: 15, seed: 20261123 }

/** Figures of guessed classes: macro-averaged F1 over the classes of the gold, and shares of all rows. */
interface Figures {
  macroF1: number
  accuracy: number
  top2: number
}

/** evaluate classify: learns the class of messages from --train (and --silver) and guesses those of --test. */
export async function run(options: Record<string, string>, progress: (line: string) => void): Promise<object> {
  const train = await readRows(fileOption(options, 'train'), message)
  const silver = options['silver'] ? await readRows(options['silver'], message) : []
  const test = await readRows(fileOption(options, 'test'), message)
  progress(`学习 ${train.length} 条，银标 ${silver.length} 条，检验 ${test.length} 条`)
  return { messages: test.length, ...classified(train, silver, test) }
}

export function classified(train: readonly Message[], silver: readonly Message[], test: readonly Message[]): Figures {
  const tested = new Set(test.map(({ title, text }) => `${title}\n${text}`))
  const examples = [
    ...train.map((each) => exampleOf(each, 1)),
    ...silver
      .filter(({ title, text }) => !tested.has(`${title}\n${text}`))
      .map((each) => exampleOf(each, silverWeight)),
  ]
  const classifier = fitClassifier(examples, fitting)
  const guesses = test.map((each) => ({ gold: each.label, guessed: classify(classifier, exampleOf(each, 1).parts) }))
  const share = (fits: (guess: (typeof guesses)[number]) => boolean) => guesses.filter(fits).length / guesses.length
  const classes = [...new Set(test.map(({ label }) => label))]
  const f1 = classes.map((label) => {
    const right = guesses.filter(({ gold, guessed }) => gold === label && guessed[0]?.label === label).length
    const named = guesses.filter(({ guessed }) => guessed[0]?.label === label).length
    const meant = guesses.filter(({ gold }) => gold === label).length
    return (2 * right) / (named + meant)
  })
  return {
    macroF1: f1.reduce((sum, each) => sum + each, 0) / f1.length,
    accuracy: share(({ gold, guessed }) => guessed[0]?.label === gold),
    top2: share(({ gold, guessed }) => guessed.slice(0, 2).some(({ label }) => label === gold)),
  }
}

function exampleOf({ title, text, label }: Message, weight: number): Example {
  return {
    parts: [
      { text: title, weight: titleWeight },
      { text, weight: 1 },
    ],
    label,
    weight,
  }
}
