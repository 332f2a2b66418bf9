import type { Standing } from '@shared/notices/audience/stands'
import { Refused } from '../refused'

/** A browser tells a place only over TLS, or on the machine itself. */
export const canTellWhere = (): boolean => 'geolocation' in navigator && window.isSecureContext

const waitMs = 20_000

/** Where this phone is, asked of the person first; told to nobody and kept nowhere. @throws Refused in words. */
export const whereIAm = (): Promise<Standing> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) => resolve({ at: [longitude, latitude], metres: accuracy }),
      ({ code, PERMISSION_DENIED }) =>
        reject(
          code === PERMISSION_DENIED
            ? new Refused('没有读位置', '没有允许也没关系，在图上点一下你家就行')
            : new Refused('手机没有说出位置', '屋里信号弱时会这样。在图上点一下你家就行'),
        ),
      { enableHighAccuracy: true, timeout: waitMs, maximumAge: 0 },
    )
  })
