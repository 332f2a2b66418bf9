import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from '@shared/departments/classifier'
import type { Way } from '@shared/urgent/advice'
import { ruledWay } from '@shared/urgent/recognise'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { calm } from '@shared/urgent/sensed'
import { sentencesOf, signsOf } from '@shared/urgent/signs'
import * as z from 'zod'
import { loadPractice } from '../../../../seeds/answers/practice'
import { loadEveryday, loadToldWays } from '../../../../seeds/urgent/ways'

/** A cry, and the class of danger it tells of. */
interface Cry {
  text: string
  label: string
}

/** Sentences of one author, who had not seen another's. */
export interface Author {
  name: string
  inDanger: readonly Cry[]
  calm: readonly string[]
}

/** Ways that want the same advice, or have few examples, are one class. */
const classOf: Partial<Record<Way, string>> = {
  'crisis-high': 'crisis',
  'crisis-hurt': 'crisis',
  'crisis-thought': 'crisis',
  explosion: 'fire',
  poisonGas: 'gas',
  wire: 'shock',
  childLost: 'lost',
  lostOld: 'lost',
  childTrapped: 'trapped',
  childSwallowed: 'swallowed',
}

/** A cry counts as much as so many ordinary sentences: of those there are far more. */
const weightOfCry = 11
/** And so does, in part, what an author wrote because it sounds like danger and is none. */
export const weightOfAlike = 4

const texts = z.array(z.string())
const told = z.array(z.object({ text: z.string(), urgent: z.boolean(), as: z.string().optional() }))
const read = (name: string): unknown => JSON.parse(readFileSync(join('tests/urgent', `${name}.json`), 'utf8'))

/** The sets of tests/urgent, and our own ways of telling under seeds/urgent. */
export function authors(): Author[] {
  return [
    { name: 'inDanger', inDanger: texts.parse(read('inDanger')).flatMap(labelled), calm: texts.parse(read('calm')) },
    split('writtenBlind'),
    split('toldBySigns'),
    split('overOrNow'),
    split('hinted'),
    ofSeeds('asking'),
    ofSeeds('messy'),
    ofSeeds('ways'),
  ]
}

function ofSeeds(name: 'ways' | 'asking' | 'messy'): Author {
  const { [calm]: ordinaryOnes = [], ...dangers } = loadToldWays(name)
  return {
    name,
    inDanger: Object.entries(dangers).flatMap(([label, list]) => list.map((text) => ({ text, label }))),
    calm: ordinaryOnes,
  }
}

function split(name: string): Author {
  const rows = told.parse(read(name))
  const cries = rows.flatMap(({ text, urgent, as }) => (urgent ? (as ? [{ text, label: as }] : labelled(text)) : []))
  return { name, inDanger: cries, calm: rows.flatMap(({ text, urgent }) => (urgent ? [] : [text])) }
}

/** By the rules, where nobody wrote beside it which danger it is; the few that they do not know teach nothing. */
function labelled(text: string): Cry[] {
  const way = ruledWay(text)
  return way ? [{ text, label: classOf[way] ?? way }] : []
}

const said = (text: string) => saidIn(spacedOut(text))

export const dangerous = (cries: readonly Cry[]): Example[] =>
  cries.map(({ text, label }) => ({ parts: signsOf(said(text)), label, weight: weightOfCry }))

export const ordinary = (list: readonly string[], weight = 1): Example[] =>
  list.flatMap((text) => sentencesOf(said(text)).map((one) => ({ parts: signsOf(one), label: calm, weight })))

/** How people ask about everything else: of all sentences of the ways of cards and departments those that sound most like danger. */
export const everyday = (): Example[] => ordinary(loadEveryday())

/** Questions of practice tell of ordinary matters in whole stories, as people do: each counts as much as so many sentences. */
const weightOfPractice = 3

/** The ordinary ones among them: what a rule takes for a danger teaches nothing. */
export const practised = (): Example[] =>
  ordinary(
    loadPractice().flatMap(({ question }) => (ruledWay(question) ? [] : [question])),
    weightOfPractice,
  )
