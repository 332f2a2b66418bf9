import { agreed } from '@shared/limits/agreed'
import { Problem } from '@shared/problem'
import type { Context } from 'hono'
import { countingHere } from '../countHere'
import { type Given, givenOf, packedFor } from './kept'
import { originOf } from './origin'
import { isKnown, toEverybody } from './sending'

interface Describing {
  now(): Date
  proxies?: number | undefined
  refuse(c: Context, problem: Problem): Response
}

/**
 * Pages that do not change while the process runs: each is made once, when somebody first asks, and goes out from the bytes
 * that are kept. They are long, so one address gets only so many whole ones.
 */
export function describing({ now, proxies, refuse }: Describing) {
  const count = countingHere(now)
  return (make: (c: Context) => Response | Promise<Response>) => {
    let made: Promise<{ type: string; given: Given }> | undefined
    return async (c: Context): Promise<Response> => {
      made ??= Promise.resolve(make(c)).then(async (one) => {
        const text = await one.text()
        return { type: one.headers.get('content-type') ?? '', given: packedFor({ ...givenOf(text), text }) }
      })
      const { type, given } = await made
      try {
        if (!isKnown(c, given)) count(originOf(c, proxies).address, agreed.describe.each, '接口说明读得太多')
      } catch (error) {
        if (error instanceof Problem) return refuse(c, error)
        throw error
      }
      return toEverybody(c, given, type)
    }
  }
}
