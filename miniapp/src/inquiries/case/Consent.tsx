import type { grantConsentOperation } from '@shared/inquiries/acts/publication/grantConsent'
import type { withdrawConsentOperation } from '@shared/inquiries/acts/publication/withdrawConsent'
import type { InquiryView } from '@shared/inquiries/view'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { call } from '../../platform/call'
import { queries } from '../../platform/queries'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { Published } from './Published'
import { renewed } from './renewed'

const changed = ({ inquiry }: { inquiry: InquiryView }) => {
  renewed(inquiry)
  void queries.invalidateQueries({ queryKey: ['ledger', 'replies'] })
  // Answers that were read a moment ago may still show what is taken back now.
  queries.removeQueries({ queryKey: ['answer'] })
}

/** 选登: the asker's consent, given apart from asking and taken back at any time; and what is public now. */
export function Consent({ inquiry }: { inquiry: InquiryView }) {
  const { id, actions, publication } = inquiry
  const params = { id }
  const grant = useMutation({
    mutationFn: () => call<typeof grantConsentOperation>('POST /api/inquiries/{id}/consent', { params }),
    onSuccess: changed,
  })
  const withdraw = useMutation({
    mutationFn: () => call<typeof withdrawConsentOperation>('POST /api/inquiries/{id}/consent-withdrawal', { params }),
    onSuccess: changed,
  })
  const ask = async () => {
    const { confirm } = await Taro.showModal({
      title: '撤回公开的同意？',
      content: publication
        ? '公开的问与答和它的历史随即删除，别人再也看不到。你的办件和答复不受影响。'
        : '以后不会公开。你的办件和答复不受影响。',
      confirmText: '撤回同意',
      confirmColor: '#B3261E',
      cancelText: '不撤回',
    })
    if (confirm) withdraw.mutate()
  }
  const mayGrant = actions.includes('grantConsent')
  const mayWithdraw = actions.includes('withdrawConsent')
  if (!publication && !mayGrant && !mayWithdraw) return null
  return (
    <Card title="公开给别人参考" aside={publication ? <Chip tone="done">已公开</Chip> : undefined}>
      {publication ? <Published publication={publication} /> : <View className="second">{wordsOf(mayWithdraw)}</View>}
      {grant.isError || withdraw.isError ? <Failure compact thrown={grant.error ?? withdraw.error} /> : null}
      {mayGrant ? (
        <Pressable kind="quiet" busy={grant.isPending} onPress={() => grant.mutate()}>
          同意公开
        </Pressable>
      ) : null}
      {mayWithdraw ? (
        <>
          {publication ? (
            <View className="second">
              撤回同意后，公开的这一份和它的历史随即删除；办理经过里只记着公开过、撤回过，不留内容。
            </View>
          ) : null}
          <Pressable kind="quiet" busy={withdraw.isPending} onPress={() => void ask()}>
            撤回同意
          </Pressable>
        </>
      ) : null}
    </Card>
  )
}

const wordsOf = (agreed: boolean) =>
  agreed
    ? '你已经同意，还没有公开。公开前编辑去掉姓名、电话和住址，办理单位也要签过。随时可以撤回。'
    : '同意后，编辑去掉姓名、电话和住址，写成一问一答，办理单位签过才公开。随时可以撤回；不同意也照样办理。'
