import type { Event } from '../case/event'
import { actBehind } from '../everyAct'
import { channelNames } from '../words'

const begun = ({ channel }: { channel?: keyof typeof channelNames | undefined }): string =>
  channel && channel !== 'miniapp' ? `${channelNames[channel]}登记` : '提交'

/** What a person reads in a timeline, e.g. 「转给市住房城乡建设局」: as the act says that left the event. */
export const headline = (one: Event): string =>
  one.type === 'submitted' ? begun(one) : (actBehind(one.type)?.headline?.(one) ?? one.type)

/**
 * What a citizen reads in the timeline of a case, and of a case that is followed: in the words of the people who ask, not of
 * the offices: 分办, 督办, 选登 mean nothing to them.
 */
export const plainHeadline = (one: Event): string => actBehind(one.type)?.plainly?.(one) ?? headline(one)
