export default definePageConfig({
  navigationBarTitleText: '申请后公开的信息',
  enableShareAppMessage: true,
})
