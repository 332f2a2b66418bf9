import { feeNoticeOf } from '@shared/inquiries/disclosure/feeNotice'
import { letterOf } from '@shared/inquiries/disclosure/letter'
import type { readInquiry } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { print } from '../../platform/files/print'
import { useParam } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { Card } from '../../ui/Card'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { LetterSheet } from './LetterSheet'
import '../poster/index.scss'

/** 告知书: the answer to an application on paper, or its 收费通知书, and beside it the same in plain words, which are not printed. */
export default function LetterPage() {
  const id = useParam('id')
  const found = useQuery({
    queryKey: ['inquiry', id],
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id } }),
  })
  const one = found.data?.inquiry
  const reply = one?.reply
  const ofFee = useParam('of') === 'fee'
  const mended = one?.timeline.findLast(({ type }) => type === 'corrected')
  const answered = one && reply?.answer ? letterOf({ ...one, reply, answer: reply.answer, mended }) : undefined
  const charged = one?.fee ? feeNoticeOf({ ...one, fee: one.fee }) : undefined
  const letter = ofFee ? charged : answered
  const name = ofFee ? '收费通知书' : '告知书'
  return (
    <Page title={ofFee ? name : '答复告知书'} className="page--poster">
      <View className="stack">
        {found.isPending ? <Loading text={`正在读取${name}`} /> : null}
        <ReadFailure read={found} />
        {one && !letter ? (
          <Banner>{ofFee ? '这件没有收费，没有收费通知书' : '这件还没有答复，没有告知书'}</Banner>
        ) : null}
        {letter ? (
          <>
            <Card title="大白话">
              <View className="stack stack--close">
                {letter.plain.map((line) => (
                  <View key={line}>{line}</View>
                ))}
              </View>
            </Card>
            {print ? (
              <Pressable kind="primary" onPress={print}>
                {`打印${name}`}
              </Pressable>
            ) : null}
            <LetterSheet letter={letter} />
          </>
        ) : null}
      </View>
    </Page>
  )
}
