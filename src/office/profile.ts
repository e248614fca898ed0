/** One setting of LibreOffice's registry. */
type Setting = readonly [path: string, name: string, value: string]

const common = '/org.openoffice.Office.Common/Security/Scripting'

/**
 * A profile for documents of strangers: no macros, no links followed, nothing fetched (the only way out is a proxy that
 * does not exist), no first-start pages.
 */
const settings: readonly Setting[] = [
  [common, 'MacroSecurityLevel', '3'],
  [common, 'DisableMacrosExecution', 'true'],
  [common, 'DisableActiveContent', 'true'],
  [common, 'BlockUntrustedRefererLinks', 'true'],
  ['/org.openoffice.Office.Writer/Content/Update', 'Link', '0'],
  ['/org.openoffice.Inet/Settings', 'ooInetProxyType', '2'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPProxyPort', '9'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyName', '127.0.0.1'],
  ['/org.openoffice.Inet/Settings', 'ooInetHTTPSProxyPort', '9'],
  ['/org.openoffice.Inet/Settings', 'ooInetNoProxy', ''],
  ['/org.openoffice.Setup/Office', 'ooSetupInstCompleted', 'true'],
]

/** The file registrymodifications.xcu of such a profile. */
export const profileSettings: string = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">',
  ...settings.map(
    ([path, name, value]) =>
      `<item oor:path="${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`,
  ),
  '</oor:items>',
  '',
].join('\n')
