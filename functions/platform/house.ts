import type { Bucket } from './bucket/bucket'
import type { Identity } from './identity/identity'
import type { Log } from './log'
import type { ContentCheck } from './reach/wechatSafety'
import type { WaysToPeople } from './reach/reach'
import type { Reference } from './bucket/reference'
import type { Aggregate, Kind, ListOf, Store } from './store/store'

/** Sends a one-time code to a phone. @throws Problem 'upstream-busy' when it could not be handed over. */
export type SendCode = (phone: string, code: string) => Promise<void>

/** Asks WeChat who a login code belongs to. @throws Problem 'wechat-refused' | 'too-many-attempts' | 'upstream-busy'. */
export type AskWechat = (code: string) => Promise<{ openid: string }>

/** What the stories of every slice are wired with: here by `npm start`, in the cloud by each function. */
export interface House {
  mode: 'local' | 'cloud'
  now(): Date
  /** Lets so many milliseconds go by, while others are served. */
  pause(ms: number): Promise<void>
  /** A uniform whole number from 0 to below − 1, from a cryptographic source. */
  random(below: number): number
  store<T extends Aggregate>(kind: Kind<T>): Store<T>
  /**
   * Gives what somebody else read a moment ago by the same key, where nothing was written to these lists since; the key says
   * all that the answer depends on. Only where one process holds the tables: elsewhere everybody reads for themselves.
   */
  share?<T>(key: string, lists: readonly ListOf[], read: () => Promise<T>): Promise<T>
  bucket: Bucket
  /** Areas, calendar, departments and deadline rules as they stand in the bucket now. */
  reference(): Promise<Reference>
  identity: Identity & { identifyEvenInitial: Identity['identify'] }
  /** Says that an item has messages to send, so that they leave soon; the schedule catches whatever is missed. */
  nudge(): void
  sendCode: SendCode
  askWechat: AskWechat
  /** Ways to people besides the inbox, as far as the operator has set them up. */
  reach?: WaysToPeople
  /** What citizens write on WeChat is given to its check of contents; off unless the operator has switched it on. */
  checksContent?: boolean
  /** 消息推送: the token by which WeChat shows that a call is its own; absent where it is not switched on. */
  wechatPush?: string
  /** That check, where messages are delivered. */
  contentCheck?: ContentCheck
  /** Says that followers of a place wait to be told. */
  nudgeFollowers?(): void
  /** Key for one-way look-up hashes of phone numbers and WeChat ids. */
  lookupSecret: string
  /** The addresses at which people reach the site, as far as the operator wrote them; the first is for links. */
  sites?: () => readonly string[]
  log: Log
}
