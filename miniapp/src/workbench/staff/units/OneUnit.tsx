import type { readUnit, restoreUnit } from '@shared/departments/contractUnits'
import { countyPartNames, unitKindNames } from '@shared/departments/register/words'
import type { Named } from '@shared/named'
import type { AccountLine } from '@shared/people/contractAdministration'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../platform/call'
import { dayAndTime, fullDay, isoDay } from '../../../platform/dates'
import { Banner } from '../../../ui/Banner'
import { Card } from '../../../ui/Card'
import { Failure } from '../../../ui/Failure'
import { ReadFailure } from '../../../ui/ReadFailure'
import { ListRow } from '../../../ui/ListRow'
import { Loading } from '../../../ui/Loading'
import { Pressable } from '../../../ui/Pressable'
import { useTop } from '../../../ui/page/useTop'
import { agreed } from '../../local/useCardAct'
import { useDesk } from '../../useDesk'
import { ChangeUnit } from './ChangeUnit'
import { Duties } from './Duties'
import { FormerAccounts } from './FormerAccounts'
import { RetireUnit } from './RetireUnit'
import { unitActWords } from './unitActWords'
import { ZonePlaces } from './ZonePlaces'
import { nowHere } from '../../../platform/clock/houseClock'

interface OneUnitProps {
  unit: string
  /** Those that sit there. */
  accounts: readonly AccountLine[]
  departments: readonly Named[]
  topics: readonly string[]
  /** Units below the city. */
  organs: readonly Named[]
  onDone: () => void
  onClose: () => void
}

/** One unit: what is said of it, what may be done, and what was done. */
export function OneUnit({ unit, accounts, departments, topics, organs, onDone, onClose }: OneUnitProps) {
  const [form, setForm] = useState<'change' | 'retire'>()
  const [said, setSaid] = useState('')
  const wide = useDesk()
  // What was done stands above: on a phone the button may be far below it.
  useTop(wide ? '' : said)
  const found = useQuery({
    queryKey: ['unit', unit],
    queryFn: () => call<typeof readUnit>('GET /api/units/{unit}', { params: { unit } }),
    staleTime: 0,
  })
  const done = (words: string) => {
    setForm(undefined)
    setSaid(words)
    onDone()
    void found.refetch()
  }
  const version = found.data?.version ?? 0
  const restore = useMutation({
    mutationFn: () =>
      call<typeof restoreUnit>('POST /api/units/{unit}/restore', { params: { unit }, body: { version } }),
    onSuccess: () => done('已经恢复，新来的事又由它办；交过去还没有人接手的件也回来'),
  })
  const askedToRestore = async () => {
    if (await agreed('恢复这个单位？', '名称、职责和新来的事马上归回来，还没有人接手的件也回来。', '恢复'))
      restore.mutate()
  }
  if (!found.data) return found.isError ? <ReadFailure read={found} /> : <Loading text="正在读取单位" />
  const { unit: one, facts, events, successors, actsFor } = found.data
  const cityTold = [
    facts.topic ? `主题：${facts.topic}` : '',
    facts.counties ? countyPartNames[facts.counties] : '',
    ...(facts.laws ?? []).map((title) => `主管《${title}》`),
    ...organs.filter(({ id }) => facts.organs?.includes(id)).map(({ name }) => `县里由${name}办`),
  ].filter(Boolean)
  const wasRestored = !one.retired && events.some(({ type }) => type === 'restored')
  const told = [facts.aliases.join('、'), facts.phone ?? '', facts.hours ?? '', facts.address ?? ''].filter(Boolean)
  return (
    <View className="stack">
      <ReadFailure read={found} />
      {said ? <Banner tone="green">{said}</Banner> : null}
      <Card title={one.name}>
        <View className="second">{unitKindNames[one.kind]}</View>
        {told.map((line) => (
          <View key={line}>{line}</View>
        ))}
        {[...facts.duties, ...cityTold].map((duty) => (
          <View key={duty} className="second">
            {duty}
          </View>
        ))}
        {one.retired ? (
          <View className="second">{`从${fullDay(one.retired.from)}起撤并，由${one.retired.successor.name}承接。恢复以后名称、职责和新来的事都归回来，交过去还没有人接手的件也回来，期限不变；有人接手的留在那里，要转回来的请转办`}</View>
        ) : null}
        {wasRestored && !accounts.length ? (
          <Banner tone="amber">这里还没有账号，没有人看得到它的件，请把原来的账号调回来，或者新开账号</Banner>
        ) : null}
        {restore.isError ? <Failure compact thrown={restore.error} /> : null}
        {form === 'change' ? (
          <ChangeUnit
            one={found.data}
            topics={topics}
            organs={organs}
            onDone={done}
            onCancel={() => setForm(undefined)}
            onLook={() => void found.refetch()}
          />
        ) : form === 'retire' ? (
          <RetireUnit
            unit={unit}
            version={version}
            successors={successors}
            onDone={done}
            onCancel={() => setForm(undefined)}
          />
        ) : (
          <View className="actions">
            {one.retired ? (
              <Pressable kind="primary" busy={restore.isPending} onPress={() => void askedToRestore()}>
                恢复
              </Pressable>
            ) : (
              <Pressable kind="primary" onPress={() => setForm('change')}>
                修改
              </Pressable>
            )}
            {one.retired ? null : (
              <Pressable kind="quiet" onPress={() => setForm('retire')}>
                撤并
              </Pressable>
            )}
            <Pressable kind="quiet" onPress={onClose}>
              看别的单位
            </Pressable>
          </View>
        )}
      </Card>
      {one.retired && one.retired.from <= isoDay(nowHere()) && accounts.length ? (
        <FormerAccounts accounts={accounts} successor={one.retired.successor} onDone={done} />
      ) : null}
      {found.data.holds?.length ? <Duties one={found.data} departments={departments} onDone={done} /> : null}
      {actsFor ? <ZonePlaces unit={unit} version={version} places={actsFor} onDone={done} /> : null}
      <Card title="对这个单位做过什么">
        {events.length ? null : <View className="second">还没有改动，写着的是装入的名单</View>}
        <View className="rows">
          {events.map((event) => (
            <ListRow
              key={event.hash ?? event.at}
              title={unitActWords(event)}
              note={`${event.by.name} · ${dayAndTime(event.at)}`}
            />
          ))}
        </View>
      </Card>
    </View>
  )
}
