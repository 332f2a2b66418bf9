import { simple } from '../../departments/simplified'
import { plainSigns, plainText } from '../../text/plainText'
import { tokensIn } from '../../text/tokens'
import { filler, telling } from './colloquial'
import { maySpeak } from './spokenBeginnings'

/** By the code of a sign, what it is as typed (see typed); 0 for those that are looked at more closely. */
const typedSigns = plainSigns.map((sign) => simple[sign]! || sign)

/** The words that tell nothing apart, those with the same first sign together, in the order of their list. */
const fillers: string[][] = []
/** For the first sign of one, the place of those that begin so, counted from 1. */
const beginsFiller = new Uint8Array(0x10000)
for (const word of filler.source.split('|')) {
  const sign = word.charCodeAt(0)
  if (beginsFiller[sign] === 0) beginsFiller[sign] = fillers.push([])
  fillers[beginsFiller[sign]! - 1]!.push(word)
}
const space = ' '.charCodeAt(0)

/** Written over by the next text. */
let room = new Uint16Array(1 << 10)

/**
 * The words of a text without those that tell nothing apart: what tokensOf(telling(text)) finds, in a third of the time where nothing
 * is said in words of the street, as in most of the ways in which cards are asked. The next text writes over them.
 */
export function wordsTold(text: string): Uint32Array {
  const signs = roomFor(text.length)
  for (let at = 0; at < text.length; at++) {
    const sign = typedSigns[text.charCodeAt(at)]!
    if (sign === 0) return ofString(telling(text))
    signs[at] = sign
  }
  if (maySpeak(signs, text.length)) return ofString(telling(text))
  return tokensIn(signs, withoutFillers(signs, text.length))
}

function ofString(text: string): Uint32Array {
  const told = plainText(text)
  const signs = roomFor(told.length)
  for (let at = 0; at < told.length; at++) signs[at] = told.charCodeAt(at)
  return tokensIn(signs, told.length)
}

/** Puts a space in the place of each word that tells nothing apart; how many signs are left. */
function withoutFillers(signs: Uint16Array, length: number): number {
  let end = 0
  for (let at = 0; at < length; at++) {
    const sign = signs[at]!
    const word = beginsFiller[sign]! > 0 ? fillerAt(signs, at, length) : ''
    signs[end++] = word === '' ? sign : space
    if (word !== '') at += word.length - 1
  }
  return end
}

function fillerAt(signs: Uint16Array, from: number, length: number): string {
  for (const word of fillers[beginsFiller[signs[from]!]! - 1]!) {
    let at = 1
    while (at < word.length && from + at < length && signs[from + at] === word.charCodeAt(at)) at++
    if (at === word.length) return word
  }
  return ''
}

function roomFor(length: number): Uint16Array {
  if (length > room.length) room = new Uint16Array(2 * length)
  return room
}
