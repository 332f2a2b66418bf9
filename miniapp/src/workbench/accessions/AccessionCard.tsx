import type { dropAccession } from '@shared/answers/accessions/acts/drop'
import type { sendBackAccession } from '@shared/answers/accessions/acts/sendBack'
import type { signAccession } from '@shared/answers/accessions/acts/sign'
import type { withdrawAccession } from '@shared/answers/accessions/acts/withdraw'
import type { ShownAccession } from '@shared/answers/accessions/desk'
import { knowledgeSizes } from '@shared/answers/knowledge/words'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPatiently } from '../../platform/call'
import { dayAndTime, fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Disclosure } from '../../ui/Disclosure'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { agreed, useCardAct } from '../local/useCardAct'
import { ReasonForm } from '../ReasonForm'
import { looker, standsAs, whenceOf } from './accessionWords'
import { MendForm } from './MendForm'
import { Original } from './Original'
import { Told } from './Told'
import { TextOf } from './TextOf'

interface AccessionCardProps {
  one: ShownAccession
  /** Whether this person hands in, and whether they look at all beside their files. */
  handsIn: boolean
  looks: boolean
  onDone: (said: string) => void
  onLook: () => void
}

/** One text on its way into the library, or in it: what it is, what it waits for, and what this person may do about it. */
export function AccessionCard({ one, handsIn, looks, onDone, onLook }: AccessionCardProps) {
  const [doing, setDoing] = useState<'mend' | 'return' | 'withdrawal'>()
  const act = useCardAct(onDone)
  const { id, version, status, waits, signed, sentBack, withdrawn, placing, beside, history } = one
  const content = (waits ?? signed)?.content
  const [tone, words] = standsAs(one)
  const title = content?.facts.title ?? one.file.name
  const sent = { params: { id }, body: { version } }
  const mayLook = looks && status === 'waiting' && waits?.mine === false
  const isHeld = placing === 'held' || placing === 'coming'
  const sign = async () => {
    if (await agreed('和原文件一致？', '核对过就收进文件库，几分钟内市民查得到，回答问题也用它。', '收进来'))
      act.mutate({
        ask: () => callPatiently<typeof signAccession>('POST /api/accessions/{id}/signature', sent),
        said: `《${title}》核对过了，几分钟内收进文件库`,
      })
  }
  const drop = async () => {
    if (await agreed('这份不收了？', '等核对的这份拿掉，文件库不变。', '不收了'))
      act.mutate({
        ask: () => callPatiently<typeof dropAccession>('POST /api/accessions/{id}/drop', sent),
        said: `《${title}》不收了，文件库没有变`,
      })
  }
  const withReason = (reason: string) => {
    const body = { version, reason }
    if (doing === 'return')
      return act.mutate({
        ask: () =>
          callPatiently<typeof sendBackAccession>('POST /api/accessions/{id}/return', { params: { id }, body }),
        said: `《${title}》退回了，交的人会收到理由`,
      })
    act.mutate({
      ask: () =>
        callPatiently<typeof withdrawAccession>('POST /api/accessions/{id}/withdrawal', { params: { id }, body }),
      said: `《${title}》几分钟内从文件库撤出，原来的一版接着用`,
    })
  }
  return (
    <Card title={title} aside={<Chip tone={tone}>{words}</Chip>}>
      <View className="second">{whenceOf(one)}</View>
      {content ? (
        <View>
          {[
            content.only ? `只在${content.only}适用` : content.category,
            content.facts.number,
            `${fullDay(content.facts.versionDate)}公布`,
            `${fullDay(content.facts.effectiveFrom)}起施行`,
            content.facts.lastDay ? `有效期到${fullDay(content.facts.lastDay)}` : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </View>
      ) : null}
      {sentBack ? <Banner tone="amber">{`${sentBack.by}退回：${sentBack.reason}`}</Banner> : null}
      {withdrawn ? <Banner tone="amber">{`${withdrawn.by}撤出：${withdrawn.reason}`}</Banner> : null}
      {waits && content ? (
        <Told
          beside={beside}
          notes={content.notes}
          attribute={content.attribute}
          only={content.only}
          from={content.facts.effectiveFrom}
        />
      ) : null}
      {content ? (
        <>
          <Original id={id} file={one.file} />
          <TextOf id={id} version={version} count={content.provisions} />
        </>
      ) : null}
      <ActionFailure
        thrown={act.error}
        onLook={() => {
          act.reset()
          onLook()
        }}
      />
      {doing === 'mend' ? (
        <MendForm one={one} onDone={onDone} onLook={onLook} onCancel={() => setDoing(undefined)} />
      ) : doing ? (
        <ReasonForm
          label={doing === 'return' ? '哪里和原文件不一样' : '为什么撤出'}
          size={knowledgeSizes.reason}
          seenBy={doing === 'return' ? '交的人看得到' : '同事看得到，写进经过'}
          send={doing === 'return' ? '退回' : '撤出'}
          busy={act.isPending}
          onSend={withReason}
          onCancel={() => setDoing(undefined)}
        />
      ) : (
        <View className="actions">
          {mayLook && !beside?.refused ? (
            <Pressable kind="primary" busy={act.isPending} onPress={() => void sign()}>
              和原文件一致，收进文件库
            </Pressable>
          ) : null}
          {mayLook ? (
            <Pressable kind="quiet" onPress={() => setDoing('return')}>
              退回修改
            </Pressable>
          ) : null}
          {handsIn && (waits || isHeld) ? (
            <Pressable kind={status === 'returned' ? 'primary' : 'quiet'} onPress={() => setDoing('mend')}>
              {status === 'returned' ? '改好再交' : waits ? '修改' : '改标题、日子'}
            </Pressable>
          ) : null}
          {handsIn && waits ? (
            <Pressable kind="link" onPress={() => void drop()}>
              不收了
            </Pressable>
          ) : null}
          {placing === 'held' && signed ? (
            <Pressable kind="link" onPress={() => go('/answers/policy/index', { id: signed.policy })}>
              在文件库里看
            </Pressable>
          ) : null}
          {looks && isHeld ? (
            <Pressable kind="link" onPress={() => setDoing('withdrawal')}>
              收错了，撤出
            </Pressable>
          ) : null}
        </View>
      )}
      {waits?.mine && status === 'waiting' && !doing ? (
        <View className="second">{`你交的，要请${looker(content?.only)}另一位同事核对`}</View>
      ) : null}
      <Disclosure label="经过">
        {history.map(({ at, by, deed, reason }) => (
          <View key={`${at} ${deed}`} className="second">
            {`${dayAndTime(at)} ${by} ${deed}${reason ? `：${reason}` : ''}`}
          </View>
        ))}
      </Disclosure>
    </Card>
  )
}
