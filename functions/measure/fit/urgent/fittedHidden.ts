import { classify, type Example, fitClassifier, type Fitting } from '@shared/departments/classifier'
import { packed } from '@shared/departments/classifierFile'
import { urgentOf } from '@shared/urgent/recognise'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { calm } from '@shared/urgent/sensed'
import { signsOf, withoutCourtesy } from '@shared/urgent/signs'
import { loadKnownCards } from '../../../../seeds/answers/askedProvisions'
import { loadEveryday, loadToldBeside, type ToldBeside } from '../../../../seeds/urgent/ways'
import { authors as crying } from './toldDangers'

export const fittingHidden: Fitting = { size: 1 << 16, longest: 2, penalty: 1, rounds: 10, seed: 20261130 }
/** Whoever is in danger, and an ordinary message written beside it, count as much as so many others: of those there are far more. */
const weight = { told: 8, alike: 8 }
/** Weights below this part of a class's greatest are left out: the file stays small. */
const least = 0.03
/** So many of the ways that sound most like it teach that they are ordinary. */
const drawn = 6000

/** What is called otherwise where it cries out. */
const labels: Record<string, string> = { lost: 'childLost', drowning: 'water' }

const example = (text: string, label: string, weight: number): Example => ({
  parts: signsOf(withoutCourtesy(saidIn(spacedOut(text)))),
  label,
  weight,
})
const ofKinds = (kinds: Record<string, readonly string[]>): Example[] =>
  Object.entries(kinds).flatMap(([kind, texts]) =>
    texts.map((text) => example(text, labels[kind] ?? kind, kind === calm ? weight.alike : weight.told)),
  )

function fitted({ authors, everyday }: ToldBeside, fitting: Fitting) {
  return fitClassifier(
    [
      ...authors.flatMap(({ told, calm: alike }) => ofKinds({ ...told, [calm]: alike })),
      ...crying().flatMap(({ inDanger, calm: alike }) => [
        ...inDanger.map(({ text, label }) => example(text, labels[label] ?? label, weight.told)),
        ...alike.map((text) => example(text, calm, weight.alike)),
      ]),
      ...[...loadEveryday(), ...everyday].map((text) => example(text, calm, 1)),
    ],
    fitting,
  )
}

/** What our sentences teach of danger that is told beside a question, as it is kept: the same sentences give the same bytes. */
export const fittedHidden = (told: ToldBeside = loadToldBeside()) => packed(fitted(told, fittingHidden), least)

/** The ways of asking that sound most like it and are ordinary. */
export function drawnBeside(): string[] {
  const classifier = fitted({ ...loadToldBeside(), everyday: [] }, fittingHidden)
  const nearness = (text: string) =>
    -(
      classify(classifier, signsOf(withoutCourtesy(saidIn(spacedOut(text))))).find(({ label }) => label === calm)
        ?.score ?? 0
    )
  const ways = new Set(loadKnownCards().flatMap(({ question, ways: all }) => [question, ...all]))
  return [...ways]
    .filter((way) => !loud.test(way) && !urgentOf(way))
    .map((way) => ({ way, near: nearness(way) }))
    .sort((a, b) => b.near - a.near || (a.way < b.way ? -1 : 1))
    .slice(0, drawn)
    .map(({ way }) => way)
    .sort()
}

const loud = /您|！/
