import type { readSite } from '@shared/sites/contract'
import { siteKindNames } from '@shared/sites/words'
import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { call } from '../../platform/call'
import { print } from '../../platform/files/print'
import { useParam } from '../../platform/go'
import { Banner } from '../../ui/Banner'
import { ReadFailure } from '../../ui/ReadFailure'
import { Loading } from '../../ui/Loading'
import { Page } from '../../ui/page/Page'
import { Pressable } from '../../ui/Pressable'
import { QrCode } from '../board/QrCode'
import '../poster/index.scss'

/** 编号牌: the sheet of a board, to be stuck beside it: scanned by whoever hangs and takes down, and by whoever reads. */
export default function Sheet() {
  const code = useParam('site')
  const found = useQuery({
    queryKey: ['site', code],
    queryFn: () => call<typeof readSite>('GET /api/sites/{code}', { params: { code } }),
  })
  const site = found.data
  return (
    <Page title="编号牌" className="page--poster">
      <View className="stack">
        {found.isPending ? <Loading text="正在读取" /> : null}
        <ReadFailure read={found} />
        {site && !site.inUse ? <Banner tone="seal">这一处已经停用，编号牌请取下来</Banner> : null}
        {site?.inUse ? (
          <>
            {print ? (
              <Pressable kind="primary" onPress={print}>
                打印
              </Pressable>
            ) : (
              <Banner>手机上不能打印，请在电脑的浏览器里打开工作台来打印</Banner>
            )}
            <View className="poster poster--sheet">
              <View className="poster__kind">{site.example ? '示例，内容不作数' : site.place.name}</View>
              <View className="poster__title">{`${siteKindNames[site.kind]}编号 ${site.code}`}</View>
              <View className="poster__label">{`${site.place.name} · ${site.name} · ${site.where}`}</View>
              <QrCode page={`/screen/board/index?site=${site.code}`} words="扫码看这里的公告" alt="这一处的二维码" />
              <View className="poster__label">张贴和揭下公告的人，也扫这个码记下时间和照片</View>
            </View>
          </>
        ) : null}
      </View>
    </Page>
  )
}
