import type { readInquiry } from '@shared/inquiries/contract'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useDidShow } from '@tarojs/taro'
import { call } from '../../platform/call'
import { CallProblem } from '../../platform/callProblem'
import { useParam } from '../../platform/go'
import { useSession } from '../../platform/session'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { NeedSignIn } from '../NeedSignIn'
import { NotMine } from '../NotMine'
import { CaseBody } from './CaseBody'

/** 办件详情: what happens next, by when, who does it; then everything that happened. */
export default function CasePage() {
  const id = useParam('id')
  const signedIn = useSession((session) => session.token !== undefined)
  const found = useQuery({
    queryKey: ['inquiry', id],
    enabled: signedIn,
    queryFn: () => call<typeof readInquiry>('GET /api/inquiries/{id}', { params: { id } }),
    // A message leads here because something happened: what was read half a minute ago is old.
    staleTime: 0,
  })
  // Whoever comes back to it, from another page or after hours, meets the case as it is now.
  useDidShow(() => {
    if (signedIn && found.isFetched) void found.refetch()
  })
  if (!signedIn)
    return (
      <Page title="办件详情">
        <NeedSignIn what="查看这件办件" />
      </Page>
    )
  const elsewhere = found.error instanceof CallProblem && ['not-allowed', 'not-found'].includes(found.error.code)
  return (
    <Page title="办件详情">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取办件" /> : null}
        {elsewhere ? <NotMine id={id} /> : null}
        {elsewhere ? null : <ReadFailure read={found} />}
        {found.data ? <CaseBody inquiry={found.data.inquiry} /> : null}
      </View>
    </Page>
  )
}
