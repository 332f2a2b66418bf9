import type { readInquiry } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Chip } from '../../ui/Chip'
import { Failure } from '../../ui/Failure'
import { Heading } from '../../ui/Heading'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/Page'
import { Timeline } from '../../ui/Timeline'
import { ClockCard } from '../ClockCard'
import { Attachments } from '../Attachments'
import { NeedSignIn } from '../NeedSignIn'
import { chipOf, isOpen, kindWords } from '../standing'
import { Dispute } from './Dispute'
import { Rate } from './Rate'
import { ReplyCard } from './ReplyCard'
import { Supplement } from './Supplement'
import { Withdraw } from './Withdraw'

/** The first clause of what was written stands for the case. */
const nameOf = (text: string) => (text.split(/[\n。，；！？]/)[0] ?? '').slice(0, 24) || text.slice(0, 24)

/** 办件详情: what happens next, by when, who does it; then everything that happened. */
export default function CasePage() {
  const id = useParam('id')
  const signedIn = useSession((session) => session.token !== undefined)
  const found = useQuery({
    queryKey: ['inquiry', id],
    enabled: signedIn,
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id } }),
  })
  const inquiry = found.data?.inquiry
  if (!signedIn)
    return (
      <Page title="办件详情">
        <NeedSignIn what="查看这件办件" />
      </Page>
    )
  return (
    <Page title="办件详情">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取办件" /> : null}
        {found.isError ? <Failure thrown={found.error} onRetry={() => void found.refetch()} /> : null}
        {inquiry ? (
          <>
            <View className="stack stack--close">
              <View className="line line--apart">
                <View className="second">{`${kindWords[inquiry.kind]} · 编号 ${inquiry.id}`}</View>
                <Chip tone={chipOf(inquiry).tone}>{chipOf(inquiry).word}</Chip>
              </View>
              <Heading level={1}>{nameOf(inquiry.text)}</Heading>
            </View>
            <ClockCard inquiry={inquiry} />
            {inquiry.reply ? <ReplyCard inquiry={id} reply={inquiry.reply} /> : null}
            {inquiry.actions.includes('rate') || inquiry.rating ? <Rate inquiry={inquiry} /> : null}
            <Card title="你写的">
              <View className="prose">{inquiry.text}</View>
              <Attachments inquiry={id} ids={inquiry.attachments} />
            </Card>
            <Card title="谁负责">
              <View>
                <View className="who">{inquiry.department.name}</View>
                <View className="second">{inquiry.routeReason}</View>
              </View>
            </Card>
            <Card title="办理经过">
              <Timeline steps={inquiry.timeline} going={isOpen(inquiry.status)} />
            </Card>
            {inquiry.actions.includes('dispute') ? <Dispute id={id} department={inquiry.department.name} /> : null}
            {inquiry.actions.includes('supplement') ? <Supplement id={id} /> : null}
            {inquiry.actions.includes('withdraw') ? <Withdraw id={id} /> : null}
          </>
        ) : null}
      </View>
    </Page>
  )
}
