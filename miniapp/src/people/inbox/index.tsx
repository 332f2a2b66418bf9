import type { markRead, readInbox } from '@shared/people/contract'
import type { InboxMessage } from '@shared/people/person'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Text, View } from '@tarojs/components'
import { call } from '../../platform/call'
import { ago } from '../../platform/dates'
import { go, goLink } from '../../platform/go'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { Silences } from './Silences'

/** 收件箱: what happened to my cases. */
export default function Inbox() {
  const signedIn = useSession((session) => session.token !== undefined)
  const staff = useSession((session) => session.person !== undefined && session.person.role !== 'citizen')
  const inbox = useQuery({
    queryKey: ['inbox'],
    enabled: signedIn,
    queryFn: () => call<typeof readInbox>('GET /api/people/me/messages'),
  })
  const read = useMutation({
    mutationFn: async (some: readonly InboxMessage[]) => {
      for (const { id, with: others } of some)
        await call<typeof markRead>('POST /api/people/me/messages/{id}/read', {
          params: { id },
          ...(others ? { body: { with: others } } : {}),
        })
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['inbox'] })
      void queries.invalidateQueries({ queryKey: ['me'] })
    },
  })
  const open = (message: InboxMessage) => {
    if (!message.readAt) read.mutate([message])
    if (message.link) goLink(message.link)
  }
  const messages = inbox.data?.messages ?? []
  const unread = messages.filter(({ readAt }) => !readAt)
  const empty = staff ? '新转来的办件、催办和每天的提醒，会放在这里' : '办件有了进展和答复，会放在这里'
  return (
    <Page title="收件箱" headed>
      <View className="stack">
        {signedIn ? null : (
          <Empty title="登录后查看消息">
            <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
              去登录
            </Pressable>
          </Empty>
        )}
        {staff ? null : <Silences />}
        {signedIn && inbox.isPending ? <Loading text="正在读取消息" /> : null}
        <ReadFailure read={inbox} />
        {inbox.isSuccess && !messages.length ? <Empty title="还没有消息" text={empty} /> : null}
        {unread.length > 1 ? (
          <Pressable kind="link" busy={read.isPending} onPress={() => read.mutate(unread)}>
            {`把这 ${unread.length} 条都标为已读`}
          </Pressable>
        ) : null}
        {messages.length ? (
          <Card>
            <View className="rows">
              {messages.map((message) => (
                <Pressable key={message.id} onPress={() => open(message)}>
                  <View className="case-row">
                    <View className="line line--apart">
                      <View className="case-row__text">{message.title}</View>
                      {message.readAt ? null : <Text className="badge">新</Text>}
                    </View>
                    <View className="prose">{message.text}</View>
                    <View className="small">{ago(message.sentAt)}</View>
                  </View>
                </Pressable>
              ))}
            </View>
          </Card>
        ) : null}
      </View>
    </Page>
  )
}
