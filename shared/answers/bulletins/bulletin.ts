import { plainText } from '../../text/plainText'
import { tokensOf } from '../../text/tokens'
import { type Encoder, noEncoder } from '../encoder/encoder'
import { provincesIn } from './regions'
import { sketchOf } from './copies'

/**
 * 通知、公告、报道: a document without articles, as it is read again for one question. A sign takes two tokens, itself and its
 * pair with the one before, so that the place among the tokens tells the place in the text.
 */
export interface Bulletin {
  plain: string
  tokens: Uint32Array
  /** Its first signs without spaces and quotation marks, and the provinces named there. */
  lead: { title: string; text: string; titleOf: ReadonlySet<string>; textOf: ReadonlySet<string> }
  /** A report of what an office did, rather than what the office wrote. */
  isReport: boolean
  /** What its title means. */
  meaning: Float32Array
  /** Tells copies of one text: see copies. */
  sketch: Uint32Array
}

/** So many signs of a bulletin name its place, its author and its matter; what follows leaves them out (“我市”). */
export const leadSigns = 150
/** So many hold its title. */
export const titleSigns = 60
export const tokensPerSign = 2
/** The same where spaces and quotation marks are left out. */
const bare = { title: 70, lead: 200, asReport: 250 }

/** 新华社北京2月7日电: where a report was written tells nothing of the place it is about. */
const dateline = /北京(?=\d+月\d+日[电讯(])|(?<=新华社(?:记者)?)北京/g
const reports = /记者|新华社|获悉|发布会/

export function readBulletin(text: string, { meaningOf }: Pick<Encoder, 'meaningOf'> = noEncoder): Bulletin {
  const plain = inPlainSigns(text).replace(dateline, '')
  const tight = plain.replace(/[\s“”"'‘’《》〈〉]/g, '')
  const lead = { title: tight.slice(0, bare.title), text: tight.slice(0, bare.lead) }
  return {
    plain,
    tokens: Uint32Array.from(tokensOf(plain)),
    lead: { ...lead, titleOf: provincesIn(lead.title), textOf: provincesIn(lead.text) },
    isReport: reports.test(plain.slice(0, bare.asReport)),
    meaning: meaningOf(new Set(tokensOf(plain.slice(0, titleSigns)))),
    sketch: sketchOf(tight),
  }
}

/** As tokens are made of it. */
export const inPlainSigns = (text: string): string => plainText(text.trim())
