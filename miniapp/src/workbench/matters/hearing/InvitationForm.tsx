import { beijingTime } from '@shared/calendar/date'
import type { inviteToHearing } from '@shared/notices/chain/acts/inviteToHearing'
import type { MatterWork } from '@shared/notices/chain/contractMatters'
import { spokenHour } from '@shared/notices/chain/hearing/spoken'
import { matterSizes } from '@shared/notices/chain/words'
import { noticeSizes } from '@shared/notices/words'
import type { Received } from '@shared/operation'
import { longEnough } from '@shared/size'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { nowHere } from '../../../platform/clock/houseClock'
import { isoDay, timeOn } from '../../../platform/dates'
import { Field } from '../../../ui/Field'
import { Pressable } from '../../../ui/Pressable'
import { DateField } from '../../DateField'
import { useKept } from '../../useKept'

export type SentInvitation = Received<typeof inviteToHearing>['body']['invitation']

interface InvitationFormProps {
  matter: Pick<MatterWork, 'id' | 'card' | 'content'>
  /** What stands, where it is changed. */
  before?: NonNullable<MatterWork['invitation']>
  busy: boolean
  wrong: (field: string) => string | undefined
  onChange: () => void
  onSend: (invitation: SentInvitation, reason: string) => Promise<unknown>
  onCancel: () => void
}

/** 听证通知: day and hour, place, whom to ask, what to bring; half written it stays on this device. */
export function InvitationForm({ matter, before, busy, wrong, onChange, onSend, onCancel }: InvitationFormProps) {
  const [written, setWritten, drop] = useKept(`work.hearing.${before ? 'change' : 'invite'}.${matter.id}`, {
    day: before ? isoDay(before.when) : '',
    time: before ? beijingTime(before.when) : '',
    where: before?.where ?? '',
    contact: before?.contact ?? matter.content.contact,
    bring: before?.bring ?? '',
    reason: '',
  })
  const set = (change: Partial<typeof written>) => {
    onChange()
    setWritten({ ...written, ...change })
  }
  const { day, time, where, contact, bring, reason } = written
  const when = day ? timeOn(day, time) : undefined
  const asked = bring.trim()
  const ready =
    when !== undefined &&
    longEnough(where, matterSizes.where) &&
    longEnough(contact, matterSizes.contact) &&
    (!asked || longEnough(asked, matterSizes.bring)) &&
    (!before || longEnough(reason, noticeSizes.reason))
  const hour = when && spokenHour(when, nowHere())
  const send = async () => {
    const asks = {
      title: before ? '改听证通知？' : '发听证通知？',
      content: `${hour}，在${where.trim()}。申请过听证的人马上各收到一次，公告页上人人看得到。${before ? '改过就不能再改，再变只能取消另发。' : '只能再改一次。'}`,
      confirmText: before ? '改' : '发',
    }
    if (!(await Taro.showModal({ ...asks, confirmColor: '#0B6073', cancelText: '再看看' })).confirm) return
    const invitation = { when: when!, where, contact, ...(asked ? { bring: asked } : {}) }
    await onSend(invitation, reason).then(drop, () => undefined)
  }
  return (
    <View className="stack stack--close">
      <DateField label="哪一天" value={day} onChange={(typed) => set({ day: typed })} />
      <Field
        label="几点"
        value={time}
        max={matterSizes.hour.most}
        placeholder="9:00 或者 14:30"
        hint={hour ? `念出来是：${hour}` : '北京时间，二十四小时制'}
        error={
          wrong('when') ?? (time.trim() && timeOn('', time) === undefined ? '写成 9:00 或者 14:30 这样' : undefined)
        }
        onChange={(typed) => set({ time: typed })}
      />
      <Field
        label="在哪里"
        value={where}
        max={matterSizes.where.most}
        placeholder="哪座楼、哪个房间，比如：某镇政府二楼会议室"
        error={wrong('where')}
        onChange={(typed) => set({ where: typed })}
      />
      <Field
        label="问谁"
        value={contact}
        max={matterSizes.contact.most}
        hint="单位和座机；所有人都看得到"
        error={wrong('contact')}
        onChange={(typed) => set({ contact: typed })}
      />
      <Field
        label="要带什么（选填）"
        value={bring}
        max={matterSizes.bring.most}
        placeholder="比如：身份证、要交的材料"
        error={wrong('bring')}
        onChange={(typed) => set({ bring: typed })}
      />
      {before ? (
        <Field
          label="为什么改"
          multiline
          rows={2}
          value={reason}
          max={noticeSizes.reason.most}
          hint={`至少 ${noticeSizes.reason.least} 个字，申请过的人和看公告的人都看得到`}
          error={wrong('reason')}
          onChange={(typed) => set({ reason: typed })}
        />
      ) : null}
      <View className="actions">
        <Pressable kind="primary" busy={busy} disabled={!ready} onPress={() => void send()}>
          {before ? '改好，告诉申请过的人' : '发通知，告诉申请过的人'}
        </Pressable>
        <Pressable kind="quiet" onPress={onCancel}>
          {before ? '先不改' : '先不发'}
        </Pressable>
      </View>
    </View>
  )
}
