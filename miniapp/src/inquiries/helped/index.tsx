import type { listMyInquiries } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { call } from '../../platform/call'
import { useSession } from '../../platform/session'
import { Card } from '../../ui/Card'
import { Empty } from '../../ui/Empty'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { CaseRow } from '../mine/CaseRow'
import { NeedSignIn } from '../NeedSignIn'

/** 家人的办件: those of whoever agreed that I read them, as far as they agreed. */
export default function Helped() {
  const { of = '', name } = useRouter().params
  const isCitizen = useSession((session) => session.person?.role === 'citizen')
  const cases = useQuery({
    queryKey: ['inquiries', 'helped', of],
    enabled: isCitizen && of !== '',
    queryFn: () => call<typeof listMyInquiries>('GET /api/inquiries', { query: { of } }),
  })
  const shown = cases.data?.inquiries ?? []
  return (
    <Page title={name ? `${decodeURIComponent(name)}的办件` : '家人的办件'} headed>
      {isCitizen ? null : <NeedSignIn what="看家人的办件" />}
      {isCitizen && cases.isLoading ? <Loading text="正在读取" /> : null}
      <ReadFailure read={cases} />
      {isCitizen && !cases.isLoading && !cases.isError && !shown.length ? (
        <Empty title="没有你能看的办件" text="家人没有说好的，或者代办已经结束的，这里看不到" />
      ) : null}
      {shown.length ? (
        <Card>
          <View className="rows">
            {shown.map((one) => (
              <CaseRow key={one.id} line={one} />
            ))}
          </View>
        </Card>
      ) : null}
    </Page>
  )
}
