import { neverPublic } from '../../../redaction/kinds'
import { publicWords, withoutHidden } from '../../../redaction/publicWords'
import type { Invitation } from './invitation'
import { spokenHour } from './spoken'

/** 「12月20日（周日）上午9点，在示例镇政府二楼会议室」 */
export const whenAndWhere = ({ when, where }: Pick<Invitation, 'when' | 'where'>, at: string): string =>
  `${spokenHour(when, at)}，在${publicWords(where, neverPublic)}`

/** Whom to ask, as anybody reads it on the notice. */
export const toAsk = ({ contact }: Pick<Invitation, 'contact'>): string => withoutHidden(contact)
