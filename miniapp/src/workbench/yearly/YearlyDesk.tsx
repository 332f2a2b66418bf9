import type { YearlyWork } from '@shared/ledger/yearly/contractParts'
import { yearlySizes, yearlyStatusNames } from '@shared/ledger/yearly/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayAndTime, fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip, type ChipTone } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { Typing } from './Typing'
import { Written } from './Written'
import { sentBackYearly, signedYearly } from './yearlySteps'

const tones: Record<YearlyWork['status'], ChipTone> = {
  draft: 'going',
  handedIn: 'near',
  returned: 'near',
  signed: 'done',
}

interface YearlyDeskProps {
  report: YearlyWork
  onLook: () => void
  /** A step went through. */
  onSaid: (said: string) => void
}

/** One year's report of the unit: what is public, what waits for whom, and the next step. */
export function YearlyDesk({ report, onLook, onSaid }: YearlyDeskProps) {
  const { id, status, version, standing, draft, returned, reason, can } = report
  const unit = useSession((session) => session.person?.department?.id)
  const [doing, setDoing] = useState<'typing' | 'reason' | undefined>(
    status === 'draft' || status === 'returned' ? 'typing' : undefined,
  )
  const decide = useMutation({
    mutationFn: (why?: string) => (why === undefined ? signedYearly(id, version) : sentBackYearly(id, version, why)),
    onSuccess: (_done, why) => onSaid(why === undefined ? '签发了，大家看得到' : '退回了，填的人收到你写的话'),
  })
  return (
    <>
      <Card title="本单位的报告" aside={<Chip tone={tones[status]}>{yearlyStatusNames[status]}</Chip>}>
        {standing ? (
          <View>{`已公布：${fullDay(standing.signedAt)}签发${standing.corrections.length ? `，更正过 ${standing.corrections.length} 次` : ''}`}</View>
        ) : null}
        {returned ? <Banner tone="amber">{`退回修改：${returned}`}</Banner> : null}
        {reason ? <View className="second">{`为什么更正：${reason}`}</View> : null}
        {status === 'handedIn' ? <View>送签了，等本单位没有填过的审核人签</View> : null}
        <View className="actions">
          {can.includes('sign') ? (
            <Pressable kind="primary" busy={decide.isPending} onPress={() => decide.mutate(undefined)}>
              签发，公布
            </Pressable>
          ) : null}
          {can.includes('sendBack') ? (
            <Pressable kind="quiet" onPress={() => setDoing('reason')}>
              退回修改
            </Pressable>
          ) : null}
          {can.includes('write') && doing !== 'typing' ? (
            <Pressable kind="quiet" onPress={() => setDoing('typing')}>
              {standing ? '更正' : '再改'}
            </Pressable>
          ) : null}
          <Pressable kind="link" onPress={() => go('/ledger/applications/index', unit ? { unit } : {})}>
            看公布的样子
          </Pressable>
        </View>
        <ActionFailure
          thrown={decide.error}
          onLook={() => {
            decide.reset()
            onLook()
          }}
        />
      </Card>
      {doing === 'reason' ? (
        <ReasonForm
          label="哪里要改"
          size={yearlySizes.reason}
          seenBy="填的人看得到"
          send="退回修改"
          busy={decide.isPending}
          onSend={decide.mutate}
          onCancel={() => setDoing(undefined)}
        />
      ) : null}
      {doing === 'typing' ? <Typing report={report} onLook={onLook} onSaid={onSaid} /> : null}
      {doing !== 'typing' && (draft ?? standing) ? <Written content={draft ?? standing!} /> : null}
      {report.earlier.length ? (
        <Card title="更正以前签发的">
          {report.earlier.map(({ signedAt, reason: why }) => (
            <View key={signedAt}>{`${dayAndTime(signedAt)}签发，后来更正：${why}`}</View>
          ))}
        </Card>
      ) : null}
    </>
  )
}
