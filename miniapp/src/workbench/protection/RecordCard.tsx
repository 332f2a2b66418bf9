import type { countProtected } from '@shared/protection/contractProtection'
import type { dropProtection } from '@shared/protection/acts/drop'
import type { sendBackProtection } from '@shared/protection/acts/sendBack'
import type { signProtection } from '@shared/protection/acts/sign'
import type { tellProtected } from '@shared/protection/acts/tell'
import type { ShownProtection } from '@shared/protection/view'
import { protectionSizes, protectionStatusNames } from '@shared/protection/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call, callPatiently } from '../../platform/call'
import { dayAndTime, fullDay } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { ListRow } from '../../ui/ListRow'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { agreed, useCardAct } from '../local/useCardAct'
import { ReasonForm } from '../ReasonForm'
import { peopleText, toldText } from './peopleText'
import { SheetLines } from './SheetLines'

const tones: Record<ShownProtection['status'], ChipTone> = {
  waiting: 'near',
  returned: 'near',
  signed: 'done',
  dropped: 'paused',
}

interface RecordCardProps {
  record: ShownProtection
  onWrite: () => void
  onRead: (edition: ShownProtection['editions'][number]) => void
  onDone: (said: string) => void
  onLook: () => void
}

/** One record: what waits for whose signature, what was signed and when, and who was told. */
export function RecordCard({ record, onWrite, onRead, onDone, onLook }: RecordCardProps) {
  const { id, version, sheet, unit, status, draft, returned, editions, told, can } = record
  const [returning, setReturning] = useState(false)
  const act = useCardAct(onDone)
  const sent = { params: { id }, body: { version } }
  const sign = async () => {
    if (await agreed('签字留档？', '签了只能看，要改另写一版。', '签字'))
      act.mutate({
        ask: () => call<typeof signProtection>('POST /api/protection/{id}/signature', sent),
        said: '签了字，留档在下面',
      })
  }
  const drop = async () => {
    if (await agreed('不用这份稿子了？', '签过字的不变，写过的留在经过里。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropProtection>('POST /api/protection/{id}/drop', sent),
        said: '这份稿子不用了',
      })
  }
  const tell = () =>
    act.mutate({
      ask: async () => {
        const { people, without } = await callPatiently<typeof countProtected>('GET /api/protection/{id}/people', {
          params: { id },
        })
        const others = without > 0 ? `另有 ${without} 件的提问人没有账号，要另行告知。` : ''
        if (await agreed(`发给 ${people} 个人？`, `每人收件箱里一条，发出以后收不回来。${others}`, '告知'))
          await call<typeof tellProtected>('POST /api/protection/{id}/telling', sent)
      },
      said: '告知的结果写在这一份里',
    })
  const sendBack = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof sendBackProtection>('POST /api/protection/{id}/return', {
          params: { id },
          body: { version, reason },
        }),
      said: '退回了，写的人收到你写的话',
    })
  const people = sheet === 'breach' ? peopleText((draft ?? editions[0])?.content.people) : undefined
  return (
    <Card title={unit.name} aside={<Chip tone={tones[status]}>{protectionStatusNames[status]}</Chip>}>
      {draft ? (
        <>
          <View className="small">{`${draft.by} ${dayAndTime(draft.at)}写`}</View>
          {returned ? <Banner tone="amber">{`${returned.by}退回：${returned.reason}`}</Banner> : null}
          <SheetLines sheet={sheet} lines={draft.content.lines} />
        </>
      ) : null}
      {people ? <View className="second">{people}</View> : null}
      {editions.length ? (
        <View className="rows">
          {editions.map((edition) => (
            <ListRow
              key={edition.edition}
              title={`第 ${edition.edition} 版，${fullDay(edition.at)}签字`}
              note={`${edition.writtenBy.join('、')}写，${edition.by.name}签`}
              onPress={() => onRead(edition)}
            />
          ))}
        </View>
      ) : null}
      {told.map((one) => (
        <View key={one.edition}>{toldText(one)}</View>
      ))}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {returning ? (
        <ReasonForm
          label="要改什么"
          size={protectionSizes.reason}
          seenBy="写的人看得到"
          send="退回修改"
          busy={act.isPending}
          onSend={sendBack}
          onCancel={() => setReturning(false)}
        />
      ) : (
        <View className="actions">
          {can.includes('sign') ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              签字留档
            </Pressable>
          ) : null}
          {can.includes('tell') ? (
            <Pressable kind="primary" busy={act.isPending} onPress={tell}>
              告知个人
            </Pressable>
          ) : null}
          {can.includes('sendBack') ? (
            <Pressable kind="quiet" onPress={() => setReturning(true)}>
              退回修改
            </Pressable>
          ) : null}
          {can.includes('write') ? (
            <Pressable kind="quiet" onPress={onWrite}>
              {draft ? '修改' : '另写一版'}
            </Pressable>
          ) : null}
          {can.includes('drop') ? (
            <Pressable kind="link" onPress={() => void drop()}>
              不用了
            </Pressable>
          ) : null}
        </View>
      )}
      {draft?.mine && status === 'waiting' ? (
        <View className="second">你写过的，要请另一位管理员或者督查签字</View>
      ) : null}
    </Card>
  )
}
