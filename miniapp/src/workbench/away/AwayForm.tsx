import type { Sent } from '@shared/operation'
import type { setAway } from '@shared/people/contract'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fieldError } from '../../platform/callProblem'
import { day, isoDay } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ColleaguePicker } from '../ColleaguePicker'
import { DateField } from '../DateField'
import type { Colleague } from '../useColleagues'
import { nowHere } from '../../platform/clock/houseClock'

/** Sets the days and the deputy; what is set already stands above, with the way back. */
export function AwayForm() {
  const today = isoDay(nowHere())
  const away = useSession((session) => session.person?.away)
  const update = useSession((session) => session.update)
  const [from, setFrom] = useState(today)
  const [until, setUntil] = useState('')
  const [deputy, setDeputy] = useState<Colleague>()
  const send = useMutation({
    mutationFn: (body: NonNullable<Sent<typeof setAway>['body']>) =>
      call<typeof setAway>('PUT /api/people/me/away', { body }),
    onSuccess: ({ person }) => {
      update(person)
      setUntil('')
      setDeputy(undefined)
      void queries.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const planned = away && away.until >= today ? away : undefined
  const wrong = (field: string) => fieldError(send.error, field)
  const known = ['from', 'until', 'deputy'].some(wrong)
  return (
    <Card title="不在岗">
      {planned ? (
        <>
          <Banner tone="amber">
            {`${day(planned.from)}到${day(planned.until)}不在岗，消息由${planned.deputy.name}收。到期自动恢复`}
          </Banner>
          <Pressable kind="quiet" busy={send.isPending} onPress={() => send.mutate({})}>
            {planned.from <= today ? '我回来了' : '不请假了'}
          </Pressable>
        </>
      ) : null}
      <View className="second">
        这几天给你的消息和每日提醒改发给代办人，写明是代你收的。办件还在你名下，同事在待办里看得到你不在
      </View>
      <DateField label="从哪一天" value={from} error={wrong('from')} onChange={setFrom} />
      <DateField label="到哪一天（含这一天）" value={until} error={wrong('until')} onChange={setUntil} />
      <ColleaguePicker label="谁来代办" chosen={deputy} onChoose={setDeputy} error={wrong('deputy')} />
      {known ? null : <ActionFailure thrown={send.error} onLook={() => send.reset()} />}
      <Pressable
        kind="primary"
        busy={send.isPending}
        disabled={!from || !until || !deputy}
        onPress={() => send.mutate({ away: { from, until, deputy: deputy?.account ?? '' } })}
      >
        {planned ? '改成这样' : '定下来'}
      </Pressable>
    </Card>
  )
}
