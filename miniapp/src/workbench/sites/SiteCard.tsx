import type { closeSite, SiteView } from '@shared/sites/contract'
import { siteKindNames, siteSizes } from '@shared/sites/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../platform/call'
import { dayAndTime } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Failure } from '../../ui/Failure'
import { Pressable } from '../../ui/Pressable'
import { Photo } from '../casework/files/Photo'
import { ReasonForm } from '../ReasonForm'

/** One board, shelf or screen of the register. */
export function SiteCard({ site, onDone }: { site: SiteView; onDone: (said: string) => void }) {
  const { code, kind, name, place, where, inUse, closed, example, heard, keeps, hasPhoto, secret } = site
  const [closing, setClosing] = useState(false)
  const close = useMutation({
    mutationFn: (reason: string) =>
      call<typeof closeSite>('POST /api/sites/{code}/closure', { params: { code }, body: { reason } }),
    onSuccess: () => onDone(`「${name}」已经停用`),
  })
  const silent = heard?.silent ?? false
  return (
    <Card
      title={name}
      aside={
        <Chip tone={!inUse ? 'paused' : silent ? 'overdue' : 'done'}>
          {!inUse ? '停用' : silent ? '没有动静' : '在用'}
        </Chip>
      }
    >
      <View className="second">{`${siteKindNames[kind]} · 编号 ${code}${example ? ' · 示例' : ''}`}</View>
      <View>{`${place.name} · ${where}`}</View>
      {closed ? <View className="second">{`停用原因：${closed}`}</View> : null}
      {heard ? (
        <View className="second">
          {heard.at ? `最近一次报平安 ${dayAndTime(heard.at)}，显示 ${heard.shown ?? 0} 条公告` : '还没有报过平安'}
        </View>
      ) : null}
      {hasPhoto ? <Photo path={`/api/sites/${code}/photo`} name="登记时的照片" /> : null}
      {close.isError ? <Failure compact thrown={close.error} /> : null}
      {closing ? (
        <ReasonForm
          label="为什么停用"
          size={siteSizes.reason}
          seenBy="同事看得到"
          send="停用"
          busy={close.isPending}
          onSend={(reason) => close.mutate(reason)}
          onCancel={() => setClosing(false)}
        />
      ) : (
        <View className="actions">
          {inUse && kind !== 'screen' ? (
            <Pressable kind="quiet" onPress={() => go('/screen/sheet/index', { site: code })}>
              打印编号牌
            </Pressable>
          ) : null}
          {inUse && kind === 'screen' && secret ? (
            <Pressable kind="quiet" onPress={() => go('/screen/board/index', { site: code, key: secret })}>
              打开这块屏
            </Pressable>
          ) : null}
          {keeps ? (
            <Pressable kind="link" onPress={() => setClosing(true)}>
              停用
            </Pressable>
          ) : null}
        </View>
      )}
      {inUse && kind === 'screen' && secret ? (
        <Banner>{`屏上打开的短地址：/screen/${code}?key=${secret}`}</Banner>
      ) : null}
    </Card>
  )
}
