import type { UpkeepWork } from '@shared/answers/upkeep/contractParts'
import { upkeepSizes } from '@shared/answers/upkeep/words'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayBefore, fullDay } from '../../platform/dates'
import { go } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Pressable } from '../../ui/Pressable'
import { ActionFailure } from '../ActionFailure'
import { ReasonForm } from '../ReasonForm'
import { FindingForm } from './FindingForm'
import { mayDo, sayFinding, sentBack, signedBy } from './findingSteps'
import { chipOf } from './standingOf'

interface DocumentCardProps {
  document: UpkeepWork
  onLook: () => void
  /** A step went through. */
  onSaid: (said: string) => void
}

/** One document of the department: what was found of it and signed, what waits, and the next step. */
export function DocumentCard({ document, onLook, onSaid }: DocumentCardProps) {
  const [doing, setDoing] = useState<'finding' | 'reason'>()
  const { id, title, number, issuedOn, standing, proposal, returned, status, near, endsOn, held } = document
  const { upkeep = '', version } = document
  const may = mayDo(document)
  const stop = () => setDoing(undefined)
  const said = (words: string) => {
    stop()
    onSaid(words)
  }
  const decide = useMutation({
    mutationFn: (reason?: string) =>
      reason === undefined ? signedBy(upkeep, version) : sentBack(upkeep, version, reason),
    onSuccess: (_done, reason) =>
      said(reason === undefined ? `《${title}》的结论签发公布了` : `《${title}》的结论退回了`),
  })
  const [tone, word] = chipOf(document)
  return (
    <Card title={title} aside={<Chip tone={tone}>{word}</Chip>}>
      <View className="second">{[number, `${fullDay(issuedOn)}成文`].filter(Boolean).join(' · ')}</View>
      {near && endsOn ? (
        <Banner tone="amber">{`有效期到 ${fullDay(dayBefore(endsOn))}，第二天起不再引用。要继续执行的，到期前重新公布`}</Banner>
      ) : null}
      {standing ? <View>{`已公布：${sayFinding(standing)}（${fullDay(standing.signedOn)}签发）`}</View> : null}
      {status === 'returned' && returned ? <Banner tone="amber">{`退回修改：${returned}`}</Banner> : null}
      {proposal && status === 'proposed' ? <View>{`等签发：${sayFinding(proposal)}`}</View> : null}
      {doing === 'finding' ? (
        <FindingForm document={document} onLook={onLook} onSaid={said} onDone={stop} />
      ) : doing === 'reason' ? (
        <ReasonForm
          label="哪里要改"
          size={upkeepSizes.reason}
          seenBy="写结论的人会收到"
          send="退回修改"
          busy={decide.isPending}
          onSend={decide.mutate}
          onCancel={stop}
        />
      ) : (
        <View className="actions">
          {may.sign ? (
            <Pressable kind="primary" busy={decide.isPending} onPress={() => decide.mutate(undefined)}>
              签发，公布这条结论
            </Pressable>
          ) : null}
          {may.giveBack ? (
            <Pressable kind="quiet" onPress={() => setDoing('reason')}>
              退回修改
            </Pressable>
          ) : null}
          {may.find ? (
            <Pressable
              kind={status === 'returned' || !status ? 'primary' : 'quiet'}
              onPress={() => setDoing('finding')}
            >
              {standing || proposal ? '改结论' : '写清理结论'}
            </Pressable>
          ) : null}
          <Pressable kind="link" onPress={() => go(held ? '/answers/policy/index' : '/answers/paper/index', { id })}>
            看文件
          </Pressable>
        </View>
      )}
      <ActionFailure
        thrown={decide.error}
        onLook={() => {
          decide.reset()
          onLook()
        }}
      />
    </Card>
  )
}

/** 废止，自 2026年12月1日起，现行的是《…》：新规定已经取代它 */
