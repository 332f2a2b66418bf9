import type { agreeToNotice, endSessions } from '@shared/people/contractRights'
import { noticeVersion } from '@shared/people/keeping/schedule'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { usePlaces } from '../../platform/place'
import { queries } from '../../platform/queries'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { recordKey, useRecord } from './useRecord'

/** What was agreed to, taken back as easily as it was given; and the end of every session. */
export function Consent() {
  const agreed = useRecord().data?.account.consents.at(-1)?.agreed === true
  const say = useMutation({
    mutationFn: (yes: boolean) =>
      call<typeof agreeToNotice>('PUT /api/people/me/consent', { body: { version: noticeVersion, agreed: yes } }),
    onSuccess: (_told, yes) => {
      if (!yes) usePlaces.getState().set([])
      void queries.invalidateQueries({ queryKey: recordKey })
    },
  })
  const leave = useMutation({
    mutationFn: () => call<typeof endSessions>('DELETE /api/people/me/sessions'),
    onSuccess: () => useSession.getState().end(),
  })
  const takeBack = async () => {
    const { confirm } = await Taro.showModal({
      title: '撤回同意？',
      content: '你关注的地方和留下的号码马上删除，要用的时候重新选、重新留。办件照常办，照常答复。',
      confirmText: '撤回',
      confirmColor: '#B3261E',
      cancelText: '不撤回',
    })
    if (confirm) say.mutate(false)
  }
  return (
    <Card title="同意和登录">
      <View className="stack stack--close">
        <View>
          {agreed
            ? '你同意过这里怎样使用个人信息。撤回以后，删除关注的地方和收通知的号码，不再发通知；办件照常办，照常答复。'
            : '没有同意，或者已经撤回。办件照常办，照常答复。'}
        </View>
        <Pressable kind="quiet" busy={say.isPending} onPress={() => (agreed ? void takeBack() : say.mutate(true))}>
          {agreed ? '撤回同意' : '同意这样使用'}
        </Pressable>
        {say.isError ? <Failure compact thrown={say.error} /> : null}
        <Pressable kind="quiet" busy={leave.isPending} onPress={() => leave.mutate()}>
          在所有设备上退出登录
        </Pressable>
        {leave.isError ? <Failure compact thrown={leave.error} /> : null}
      </View>
    </Card>
  )
}
