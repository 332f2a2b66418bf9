import type { joinAccount, partAccount } from '@shared/people/contractJoining'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { fullDay } from '../../platform/dates'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { PhoneProof } from './PhoneProof'
import { type OwnRecord, useRecord } from './useRecord'
import { WechatProof } from './WechatProof'

type Way = OwnRecord['account']['joined'][number]
type Proof = { phone: string; code: string } | { wechat: string }

/** 合成一个账号: which ways in are one, another one to be shown, and each parted again. */
export function Joined() {
  const joined = useRecord().data?.account.joined ?? []
  const phone = useSession(({ person }) => person?.phone)
  const [open, setOpen] = useState(false)
  const join = useMutation({
    mutationFn: (proof: Proof) => call<typeof joinAccount>('POST /api/people/me/joined', { body: { proof } }),
    onSuccess: () => {
      setOpen(false)
      void queries.invalidateQueries()
    },
  })
  return (
    <Card title="手机号和微信合成一个账号">
      <View className="stack stack--close">
        <View>{`这个账号：${phone ? `手机号 ${phone}` : '微信'}`}</View>
        {joined.map((way) => (
          <WayRow key={way.id} way={way} />
        ))}
        <View className="second">
          合成一个以后，两边的办件、消息和关注的地方在一处，用哪个登录都一样。要证明两个都是你的。
        </View>
        {open ? (
          <>
            <PhoneProof
              kind="primary"
              label="另一个手机号"
              word="合成一个账号"
              busy={join.isPending}
              onProof={(proof) => join.mutate(proof)}
            />
            <WechatProof
              kind="quiet"
              word="合这个微信"
              elsewhere="要合微信，请在微信里打开小程序，在这一页办。"
              busy={join.isPending}
              onProof={(wechat) => join.mutate({ wechat })}
            />
          </>
        ) : (
          <Pressable kind="quiet" onPress={() => setOpen(true)}>
            合另一个手机号或微信
          </Pressable>
        )}
        {join.isError ? <Failure compact thrown={join.error} /> : null}
      </View>
    </Card>
  )
}

/** One way in that is joined; parted only after it is said what comes of it. */
function WayRow({ way: { id, says, at } }: { way: Way }) {
  const [sure, setSure] = useState(false)
  const part = useMutation({
    mutationFn: () => call<typeof partAccount>('DELETE /api/people/me/joined/{id}', { params: { id } }),
    onSuccess: () => useSession.getState().end(),
  })
  return (
    <View className="stack stack--close">
      <View className="line line--apart">
        <View>{`${says}（${fullDay(at)}合的）`}</View>
        {sure ? null : (
          <Pressable kind="link" label={`和${says}分开`} onPress={() => setSure(true)}>
            分开
          </Pressable>
        )}
      </View>
      {sure ? (
        <>
          <View>原来各自的办件和地方回到各自那里，合了以后新办的留在现在这个。两边都要重新登录。</View>
          <Pressable kind="danger" busy={part.isPending} onPress={() => part.mutate()}>
            确认分开
          </Pressable>
        </>
      ) : null}
      {part.isError ? <Failure compact thrown={part.error} /> : null}
    </View>
  )
}
