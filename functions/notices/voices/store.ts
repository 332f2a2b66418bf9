import { type Voice, voice } from '@shared/notices/voices/voice'
import type { Kind, Store } from '../../platform/store/store'

export type Voices = Store<Voice>

export const isVoice = (id: string): boolean => id.startsWith('voice-')
export const voicesKey = (about: string) => `voices#${about}`
export const hearingsKey = (about: string) => `hearings#${about}`

/** 意见和听证申请: beside the notices in their table, by what they are about; those who ask for a hearing are listed apart. */
export const voices: Kind<Voice> = {
  table: 'notices',
  schema: voice,
  isOwn: isVoice,
  indexes: {
    first: ({ about, at }) => ({ key: voicesKey(about), sort: at }),
    second: ({ about, wish, at }) => (wish === 'hearing' ? { key: hearingsKey(about), sort: at } : undefined),
  },
}
