import type { confirmHolidays } from '@shared/holidays/acts/confirm'
import type { dropHolidays } from '@shared/holidays/acts/drop'
import type { sendBackHolidays } from '@shared/holidays/acts/sendBack'
import { holidayDoubts } from '@shared/holidays/sound'
import type { ShownHolidays } from '@shared/holidays/view'
import { holidaySizes, holidayStatusNames } from '@shared/holidays/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { agreed, useCardAct } from '../local/useCardAct'
import { ReasonForm } from '../ReasonForm'
import { NoticeLines } from './NoticeLines'
import { YearDays } from './YearDays'

interface YearCardProps {
  one: ShownHolidays
  onWrite: () => void
  onDone: (said: string) => void
  onLook: () => void
}

/** Where a year stands, in a word. */
function standingOf({ status, inForce }: ShownHolidays): { tone: ChipTone; word: string } {
  if (status === 'waiting' || status === 'returned') return { tone: 'near', word: holidayStatusNames[status] }
  return inForce ? { tone: 'done', word: holidayStatusNames.inForce } : { tone: 'paused', word: '还没有填写' }
}

/** One year: what clocks count by, what waits for whom, and what happened. */
export function YearCard({ one, onWrite, onDone, onLook }: YearCardProps) {
  const { id, year, version, inForce, draft, returned, history, can, contradicts } = one
  const [returning, setReturning] = useState(false)
  const act = useCardAct(onDone)
  const sent = { params: { id }, body: { version } }
  const doubts = draft ? holidayDoubts({ year, holidays: draft.content.holidays }) : []
  const confirm = async () => {
    if (await agreed(`${year} 年的安排生效？`, '每一天都和文件对过了。生效以后时限照它计算。', '生效'))
      act.mutate({
        ask: () => call<typeof confirmHolidays>('POST /api/holidays/{id}/confirmation', sent),
        said: `${year} 年的安排生效了，时限照它计算，在办的件半天内重新计算到期日，变了的写进办理经过`,
      })
  }
  const drop = async () => {
    if (await agreed('不用这份了？', '已经生效的不变，写过的留在经过里。', '不用了'))
      act.mutate({
        ask: () => call<typeof dropHolidays>('POST /api/holidays/{id}/drop', sent),
        said: '这份不用了',
      })
  }
  const sendBack = (reason: string) =>
    act.mutate({
      ask: () =>
        call<typeof sendBackHolidays>('POST /api/holidays/{id}/return', { params: { id }, body: { version, reason } }),
      said: '退回了，填写的人收到你写的话',
    })
  const { tone, word } = standingOf(one)
  return (
    <Card title={`${year} 年`} aside={<Chip tone={tone}>{word}</Chip>}>
      {inForce ? null : (
        <Banner tone="amber">{`没有 ${year} 年的安排，${year} 年的工作日现在按周一到周五算，到期日标为暂定`}</Banner>
      )}
      {contradicts ? <Banner tone="amber">这一年的安排和装入的另一年冲突，时限没有照它计算，请更正</Banner> : null}
      {draft ? (
        <View className="stack stack--close">
          <View className="small">{`${draft.by} ${dayAndTime(draft.at)}填写${inForce ? '，核对以前照原来的算' : ''}`}</View>
          {returned ? <Banner tone="amber">{`${returned.by}退回：${returned.reason}`}</Banner> : null}
          {draft.content.reason ? <View>{`为什么更正：${draft.content.reason}`}</View> : null}
          <NoticeLines
            year={year}
            holidays={draft.content.holidays}
            instead={inForce?.holidays}
            document={draft.content.document}
          />
          {doubts.map((doubt) => (
            <Banner key={doubt} tone="amber">{`${doubt}，请特别核对`}</Banner>
          ))}
          <YearDays year={year} holidays={draft.content.holidays} />
        </View>
      ) : null}
      {inForce ? (
        <Disclosure label={draft ? '看现在生效的' : '看全年的日子'}>
          <View className="stack stack--close">
            <NoticeLines
              year={year}
              holidays={inForce.holidays}
              document={inForce.entered?.content.document ?? { link: inForce.source }}
            />
            <View className="second">
              {inForce.entered
                ? `${inForce.entered.writtenBy.join('、')}填写，${inForce.entered.by} ${dayAndTime(inForce.entered.at)}核对生效`
                : '随系统装入'}
            </View>
            <YearDays year={year} holidays={inForce.holidays} />
          </View>
        </Disclosure>
      ) : null}
      {history.length > 0 ? (
        <Disclosure label="经过">
          {history.map(({ at, by, deed, document, reason }) => (
            <View key={`${at} ${deed}`}>
              {`${dayAndTime(at)} ${by.name}${deed}${document ? `，照《${document}》` : ''}${reason ? `：${reason}` : ''}`}
            </View>
          ))}
        </Disclosure>
      ) : null}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {returning ? (
        <ReasonForm
          label="哪里和文件不一样"
          size={holidaySizes.reason}
          seenBy="填写的人看得到"
          send="退回修改"
          busy={act.isPending}
          onSend={sendBack}
          onCancel={() => setReturning(false)}
        />
      ) : (
        <View className="actions">
          {can.includes('confirm') ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void confirm()}>
              和文件一致，生效
            </Pressable>
          ) : null}
          {can.includes('sendBack') ? (
            <Pressable kind="quiet" onPress={() => setReturning(true)}>
              退回修改
            </Pressable>
          ) : null}
          {can.includes('write') ? (
            <Pressable kind={inForce || draft ? 'quiet' : 'primary'} onPress={onWrite}>
              {draft ? '修改' : inForce ? '更正' : `填写 ${year} 年的安排`}
            </Pressable>
          ) : null}
          {can.includes('drop') ? (
            <Pressable kind="link" onPress={() => void drop()}>
              不用了
            </Pressable>
          ) : null}
        </View>
      )}
      {draft?.mine && !returned ? <View className="second">你填写的，要请另一位市级管理员或者督查核对</View> : null}
    </Card>
  )
}
