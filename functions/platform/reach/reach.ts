import type { MessageTemplate, TemplateData } from './template'

/**
 * What came of handing a message over: sent · gone: they receive none any more · wrong: the message itself is refused, for
 * everybody · busy: surely not sent, later again · full: nothing more today · unsure: sent or not, nobody can tell, because
 * neither service knows a key by which the same message would be the same.
 */
export type Handed = 'sent' | 'gone' | 'wrong' | 'busy' | 'full' | 'unsure'

/** 订阅消息: messages to people on WeChat who agreed to them. */
export interface ByWechat {
  template: MessageTemplate
  /** @param page Of the mini-program, with its query. */
  send(openid: string, page: string, data: TemplateData): Promise<Handed>
}

/** The texts that carriers approved: that there is a notice, and that one is taken back. */
export type TextOf = 'notice' | 'takenBack'

/** 短信: one text to many phones; carriers approve templates, so only what stands in their gaps is given. */
export interface BySms {
  /** Whether a text was approved that says that a notice is taken back. */
  takesBack: boolean
  /** @returns what came of it for each phone; at most 200 phones. */
  send(phones: readonly string[], gaps: readonly string[], text?: TextOf): Promise<ReadonlyMap<string, Handed>>
}

/** Ways to people outside the mini-program; one that the operator has not set up is not there. */
export interface WaysToPeople {
  wechat?: ByWechat
  sms?: BySms
}
