import type { readNotice } from '@shared/notices/contract'
import type { NoticeView } from '@shared/notices/contractParts'
import type { raiseVoice } from '@shared/notices/voices/contractVoices'
import { voiceSize, type Wish, wishNames } from '@shared/notices/voices/words'
import type { Replied } from '@shared/operation'
import { longEnough } from '@shared/size'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { carryInto } from '../../platform/writing/carryOver'
import { CallProblem, fieldError } from '../../platform/callProblem'
import { go } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Choices } from '../../ui/choosing/Choices'
import { Failure } from '../../ui/Failure'
import { Field } from '../../ui/Field'
import { Pressable } from '../../ui/Pressable'
import { useSaying } from './useSaying'

interface SayCardProps {
  notice: Pick<NoticeView, 'id' | 'department'>
  voices: Replied<typeof readNotice>['voices']
}

const asks: Record<Wish, string> = {
  comment: '你的意见',
  hearing: '哪里不合法律法规',
}

/** 提意见、申请听证, where law gives it and while the period runs; what is typed stays on this phone until it is sent. */
export function SayCard({ notice: { id, department }, voices }: SayCardProps) {
  const isCitizen = useSession((session) => session.person?.role === 'citizen')
  const { wish, text, key, set, drop, apart } = useSaying(id)
  const send = useMutation({
    mutationFn: (as: string) =>
      call<typeof raiseVoice>('POST /api/notices/{id}/voices', {
        params: { id },
        body: { wish: wish!, text, key: as },
      }),
    onSuccess: drop,
  })
  const change = (to: Parameters<typeof set>[0]) => {
    if (send.isError || send.isSuccess) send.reset()
    set(to)
  }
  const { about: before, code } = send.error instanceof CallProblem ? send.error : { about: undefined, code: undefined }
  const supplement = (inquiry: string) => {
    if (carryInto(inquiry, { text })) {
      drop()
      send.reset()
    }
    go('/inquiries/case/index', { id: inquiry })
  }
  const basis = voices.find((one) => one.wish === wish)?.basis
  return (
    <Card title="对这份公告有话说">
      {send.data ? (
        <>
          <Banner tone="green">{`${send.data.department}收到了，编号 ${send.data.inquiry}。${send.data.due}`}</Banner>
          <Pressable kind="quiet" onPress={() => go('/inquiries/case/index', { id: send.data.inquiry })}>
            看这件办到哪一步
          </Pressable>
        </>
      ) : null}
      <Choices
        label="你想"
        options={voices.map((one) => wishNames[one.wish])}
        value={wish && wishNames[wish]}
        onChange={(name) => change({ wish: voices.find((one) => wishNames[one.wish] === name)!.wish })}
      />
      {wish && basis ? (
        <>
          <View className="second">{basis}</View>
          <Field
            label={asks[wish]}
            multiline
            rows={4}
            max={voiceSize.most}
            value={text}
            placeholder="说哪一处、为什么、想怎么改。不用写姓名和电话"
            error={fieldError(send.error, 'text')}
            onChange={(typed) => change({ text: typed })}
          />
          <View className="second">
            {wish === 'hearing'
              ? `一人计一次，不按户：家里几个人都要求的，各自提。不公开是谁。写给${department}，也会当一件办件答复你`
              : `写给${department}，当一件办件答复你，别人看不到`}
          </View>
          {send.isError && !fieldError(send.error, 'text') ? <Failure compact thrown={send.error} /> : null}
          {before ? (
            <Pressable kind="quiet" onPress={() => supplement(before)}>
              去那件里补充，写的带过去
            </Pressable>
          ) : null}
          {code === 'said-before' ? (
            <Pressable kind="quiet" busy={send.isPending} onPress={() => send.mutate(apart())}>
              {wish === 'hearing' ? '照样申请听证' : '是另一条意见，照样提交'}
            </Pressable>
          ) : null}
          {isCitizen ? (
            <Pressable
              kind="primary"
              busy={send.isPending}
              disabled={!longEnough(text, voiceSize)}
              onPress={() => send.mutate(key)}
            >
              {wish === 'hearing' ? '提交听证申请' : '提交意见'}
            </Pressable>
          ) : (
            <Pressable kind="primary" onPress={() => go('/people/signIn/index')}>
              登录后提交，写好的会保留
            </Pressable>
          )}
        </>
      ) : null}
    </Card>
  )
}
