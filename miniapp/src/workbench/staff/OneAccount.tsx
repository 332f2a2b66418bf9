import type { Named } from '@shared/named'
import type {
  AccountSlip,
  clearSecond,
  enableAccount,
  endAccountSessions,
  readAccount,
  resetAccount,
} from '@shared/people/contractAdministration'
import { useMutation, useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { ReadFailure } from '../../ui/ReadFailure'
import { ListRow } from '../../ui/ListRow'
import { Loading } from '../../ui/Loading'
import { Pressable } from '../../ui/Pressable'
import { useTop } from '../../ui/page/useTop'
import { agreed } from '../local/useCardAct'
import { useDesk } from '../useDesk'
import { accountActWords } from './accountActWords'
import { LeaveForm } from './LeaveForm'
import { seatWords } from './seats'

interface OneAccountProps {
  account: string
  departments: readonly Named[]
  city: boolean
  onDone: () => void
  onSlip: (slip: AccountSlip) => void
  onClose: () => void
}

/** One account: what may be done to it, where it is signed in, what was done to it. */
export function OneAccount({ account, departments, city, onDone, onSlip, onClose }: OneAccountProps) {
  const [said, setSaid] = useState('')
  const [form, setForm] = useState<'disable' | 'move'>()
  const wide = useDesk()
  // What was done stands above: on a phone the button may be far below it.
  useTop(wide ? '' : said)
  const me = useSession((session) => session.person?.id)
  const found = useQuery({
    queryKey: ['account', account],
    queryFn: () => call<typeof readAccount>('GET /api/accounts/{account}', { params: { account } }),
    staleTime: 0,
  })
  const done = (words: string) => {
    setForm(undefined)
    setSaid(words)
    onDone()
    void found.refetch()
  }
  const reset = useMutation({
    mutationFn: () => call<typeof resetAccount>('POST /api/accounts/{account}/reset', { params: { account } }),
    onSuccess: ({ slip }) => onSlip(slip),
  })
  const enable = useMutation({
    mutationFn: () => call<typeof enableAccount>('POST /api/accounts/{account}/enable', { params: { account } }),
    onSuccess: () => done('账号恢复使用，密码还是原来的'),
  })
  const clear = useMutation({
    mutationFn: () => call<typeof clearSecond>('POST /api/accounts/{account}/clear-second', { params: { account } }),
    onSuccess: () => done('验证器已经重置，登录也已经结束'),
  })
  const end = useMutation({
    mutationFn: (session?: string) =>
      call<typeof endAccountSessions>('POST /api/accounts/{account}/sign-out', {
        params: { account },
        body: session ? { session } : {},
      }),
    onSuccess: () => done('登录已经结束'),
  })
  const { data } = found
  if (!data) return found.isError ? <ReadFailure read={found} /> : <Loading text="正在读取账号" />
  const { account: one, sessions, events, colleagues, alone } = data
  const failed = [reset, enable, clear, end].find(({ isError }) => isError)
  const own = me === `staff-${account}`
  const asked = async (word: string, what: string, act: () => void) => {
    if (
      await agreed(
        `${word}：${one.name}？`,
        `${what}马上不能用，他登录着的也退出，写了没交的要重新登录才能接着写。`,
        word,
      )
    )
      act()
  }
  return (
    <View className="stack">
      <ReadFailure read={found} />
      {said ? <Banner tone="green">{said}</Banner> : null}
      <Card title={`${one.name}（${one.account}）`}>
        <View>{seatWords(one)}</View>
        {one.disabled ? <View className="second">停用着，登录不了</View> : null}
        {one.fresh ? <View className="second">还没有换成自己的密码</View> : null}
        {failed ? <Failure compact thrown={failed.error} /> : null}
        {form ? (
          <LeaveForm
            kind={form}
            line={one}
            colleagues={colleagues}
            alone={alone}
            departments={departments}
            city={city}
            onDone={done}
            onCancel={() => setForm(undefined)}
          />
        ) : (
          <View className="actions">
            {one.disabled ? (
              <Pressable kind="primary" busy={enable.isPending} onPress={() => enable.mutate()}>
                恢复使用
              </Pressable>
            ) : own ? (
              <Pressable kind="quiet" onPress={() => go('/workbench/signIn/index', { password: 'yes' })}>
                改自己的密码
              </Pressable>
            ) : (
              <Pressable
                kind="primary"
                busy={reset.isPending}
                onPress={() => asked('重置密码', '现在的密码', reset.mutate)}
              >
                重置密码
              </Pressable>
            )}
            {own || !one.second ? null : (
              <Pressable
                kind="quiet"
                busy={clear.isPending}
                onPress={() => asked('重置验证器', '现在的验证器', clear.mutate)}
              >
                重置验证器
              </Pressable>
            )}
            {own ? null : (
              <Pressable kind="quiet" onPress={() => setForm('move')}>
                调整岗位
              </Pressable>
            )}
            {own || one.disabled ? null : (
              <Pressable kind="quiet" onPress={() => setForm('disable')}>
                停用
              </Pressable>
            )}
            <Pressable kind="quiet" onPress={onClose}>
              看别的账号
            </Pressable>
          </View>
        )}
        {own ? <View className="second">自己的账号由另一位管理员停用或调整，免得没有人管账号</View> : null}
      </Card>
      <Card title="正在用的登录">
        {sessions.length ? null : <View className="second">现在没有登录</View>}
        <View className="rows">
          {sessions.map(({ id, openedAt, until }) => (
            <ListRow
              key={id}
              title={`${dayAndTime(openedAt)}登录`}
              note={`${dayAndTime(until)}到期`}
              extra={
                <Pressable kind="link" label={`结束${dayAndTime(openedAt)}的登录`} onPress={() => end.mutate(id)}>
                  结束
                </Pressable>
              }
            />
          ))}
        </View>
        {sessions.length ? (
          <Pressable kind="quiet" busy={end.isPending} onPress={() => end.mutate(undefined)}>
            全部结束
          </Pressable>
        ) : null}
      </Card>
      <Card title="对这个账号做过什么">
        <View className="rows">
          {events.map((event) => (
            <ListRow
              key={event.hash ?? event.at}
              title={accountActWords(event)}
              note={`${event.by.name} · ${dayAndTime(event.at)}`}
            />
          ))}
        </View>
      </Card>
    </View>
  )
}
