import type { closeAccount } from '@shared/people/contractRights'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { useDrafts } from '../../platform/drafts'
import { usePlaces } from '../../platform/place'
import { useSession } from '../../platform/session'
import { emptySheets } from '../../platform/sheets/sheets'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Copy } from '../../ui/Copy'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { PhoneProof } from './PhoneProof'
import { useRecord } from './useRecord'
import { WechatProof } from './WechatProof'

/** 注销: what goes, what stays and by which law, and a proof anew. */
export function Closing({ onClosed }: { onClosed: (going: readonly string[]) => void }) {
  const [open, setOpen] = useState(false)
  const record = useRecord()
  const going = (record.data?.inquiries ?? []).flatMap(({ id, going: goes }) => (goes ? id : []))
  const close = useMutation({
    mutationFn: (proof: { phone: string; code: string } | { wechat: string }) =>
      call<typeof closeAccount>('POST /api/people/me/closing', { body: { proof } }),
    onSuccess: () => {
      onClosed(going)
      useDrafts.getState().forget()
      emptySheets(useSession.getState().person?.id ?? '')
      usePlaces.getState().set([])
      useSession.getState().end()
    },
  })
  const phones = record.data?.account.joined.some(({ says }) => says !== '微信') ?? false
  const byPhone = useSession(({ person }) => person?.phone !== undefined) || phones
  return (
    <Card title="注销账号">
      <View className="stack stack--close">
        <View>
          马上不能再登录，手机号和关注的地方马上删除。当天夜里删除收件箱、收通知的号码，和办完的事里你的称呼、电话、写的内容和附件。
        </View>
        <View>没有办完的事照常办完，凭编号看进度，办完以后再删除。公开过的问答同时撤下。</View>
        {open && going.length ? (
          <>
            <Banner tone="amber">
              {`没有办完的 ${going.length} 件：${going.join('、')}。抄下编号：注销了，内容和答复就看不到了，只看得到办到哪一步。要看答复的，等答复了再注销。`}
            </Banner>
            <Copy kind="quiet" text={going.join('、')} word="复制编号" />
          </>
        ) : null}
        <View>
          信息公开申请的内容和单位的办理记录不提前删除：机关履行职责的材料应当归档，任何个人不得拒绝（《中华人民共和国档案法》第十三条、第十四条）。到了保存期限自动删除申请的内容。
        </View>
        {open ? null : (
          <Pressable kind="danger" onPress={() => setOpen(true)}>
            我要注销
          </Pressable>
        )}
        {open && !byPhone ? (
          <WechatProof
            kind="danger"
            word="用微信确认是我，注销，不能恢复"
            elsewhere="这个账号用微信登录，请在微信里打开小程序注销。"
            busy={close.isPending}
            onProof={(wechat) => close.mutate({ wechat })}
          />
        ) : null}
        {open && byPhone ? (
          <PhoneProof
            kind="danger"
            label="登录用的手机号"
            word="确认注销，不能恢复"
            busy={close.isPending}
            onProof={(proof) => close.mutate(proof)}
          />
        ) : null}
        {open ? (
          <Pressable kind="quiet" onPress={() => setOpen(false)}>
            先不注销
          </Pressable>
        ) : null}
        {close.isError ? <Failure compact thrown={close.error} /> : null}
      </View>
    </Card>
  )
}
