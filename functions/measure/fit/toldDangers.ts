import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Example } from '@shared/departments/classifier'
import type { Way } from '@shared/urgent/advice'
import { ruledWay } from '@shared/urgent/recognise'
import { saidIn, spacedOut } from '@shared/urgent/said'
import { calm } from '@shared/urgent/sensed'
import { sentencesOf, signsOf } from '@shared/urgent/signs'
import * as z from 'zod'
import { loadAnswerCards } from '../../../seeds/answers/cards'
import { loadWays } from '../../../seeds/departments/classifier'
import { loadToldWays } from '../../../seeds/urgent/ways'

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

/** Of ordinary sentences there are far more, and more with every card: all cries together count a third as much as they. */
const share = 1 / 3

const texts = z.array(z.string())
const told = z.array(z.object({ text: z.string(), urgent: z.boolean(), as: z.string().optional() }))
const read = (name: string): unknown => JSON.parse(readFileSync(join('tests/urgent', `${name}.json`), 'utf8'))

/** The sets of tests/urgent, and our own ways of telling under seeds/urgent. */
export function authors(): Author[] {
  const { [calm]: ordinaryOnes = [], ...dangers } = loadToldWays()
  return [
    { name: 'inDanger', inDanger: texts.parse(read('inDanger')).flatMap(labelled), calm: texts.parse(read('calm')) },
    split('writtenBlind'),
    split('toldBySigns'),
    split('overOrNow'),
    {
      name: 'ways',
      inDanger: Object.entries(dangers).flatMap(([label, list]) => list.map((text) => ({ text, label }))),
      calm: ordinaryOnes,
    },
  ]
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

/** @param ordinaries how many ordinary sentences stand beside them */
export const dangerous = (cries: readonly Cry[], ordinaries: number): Example[] =>
  cries.map(({ text, label }) => ({ parts: signsOf(said(text)), label, weight: (share * ordinaries) / cries.length }))

export const ordinary = (list: readonly string[]): Example[] =>
  list.flatMap((text) => sentencesOf(said(text)).map((one) => ({ parts: signsOf(one), label: calm, weight: 1 })))

/**
 * How people ask about everything else: the cards' ways and the departments', those of one sentence. A story of several has
 * a sentence of danger in it as often as not, and becomes ordinary only by the next.
 */
export const everyday = (): Example[] =>
  ordinary(
    [
      ...loadAnswerCards().flatMap(({ question, ways }) => [question, ...ways]),
      ...Object.values(loadWays()).flat(),
    ].filter((way) => sentencesOf(said(way)).length === 1 && !ruledWay(way)),
  )
