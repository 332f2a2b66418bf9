import { Refused } from '../refused'

/** A browser tells a place only over TLS, or on the machine itself. */
export const canTellRoughly = (): boolean => 'geolocation' in navigator && window.isSecureContext

const waitMs = 10_000
/** A place of the last minutes is good enough to tell a county. */
const oldMs = 600_000

/** Where this device roughly is, in WGS-84; asked of the person first. @throws Refused in words. */
export const roughlyWhere = (): Promise<[number, number]> =>
  new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => resolve([longitude, latitude]),
      ({ code, PERMISSION_DENIED }) =>
        reject(
          code === PERMISSION_DENIED
            ? new Refused('没有读位置', '没有允许也没关系，在下面一步一步选就行')
            : new Refused('手机没有说出位置', '屋里信号弱时会这样。在下面一步一步选就行'),
        ),
      { enableHighAccuracy: false, timeout: waitMs, maximumAge: oldMs },
    )
  })
