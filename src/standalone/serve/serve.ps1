# Serves this folder to the browsers of this machine, and to no other, on Windows without Node. Started by the .cmd beside it.
# Curly quotation marks are quotation marks to PowerShell: there must be none in here.
param([int] $Port = 3168)
$ErrorActionPreference = 'Stop'
$root = $PSScriptRoot
$url = "http://localhost:$Port/"

# Kinds of file that the page has; anything else in the folder is not served.
$types = @{
  '.html' = 'text/html; charset=utf-8'
  '.js' = 'text/javascript; charset=utf-8'
  '.css' = 'text/css; charset=utf-8'
  '.json' = 'application/json; charset=utf-8'
  '.webmanifest' = 'application/manifest+json; charset=utf-8'
  '.csv' = 'text/csv; charset=utf-8'
  '.png' = 'image/png'
  '.svg' = 'image/svg+xml'
  '.woff2' = 'font/woff2'
  '.xlsx' = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  '.xls' = 'application/vnd.ms-excel'
  '.et' = 'application/octet-stream'
}

function Send-File($context) {
  $request = $context.Request
  $response = $context.Response
  $response.Headers.Add('X-Content-Type-Options', 'nosniff')
  $response.Headers.Add('Referrer-Policy', 'no-referrer')
  $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath).TrimStart('/')
  if ($path -eq '') { $path = 'index.html' }
  # Letters, digits, dots and hyphens, with at most folders between: no drive, no "..", no stream of a file.
  $known = $path -match '^([\w-]+/)*[\w-]+(\.[\w-]+)*$'
  $type = if ($known) { $types[[IO.Path]::GetExtension($path)] }
  $file = if ($type) { [IO.Path]::Combine($root, $path.Replace('/', '\')) }
  if (-not $request.IsLocal) { $response.StatusCode = 403; return }
  if ('GET', 'HEAD' -notcontains $request.HttpMethod) {
    $response.Headers.Add('Allow', 'GET, HEAD')
    $response.StatusCode = 405
    return
  }
  if (-not $file -or -not [IO.File]::Exists($file)) {
    $response.Headers.Add('Cache-Control', 'no-store')
    $response.StatusCode = 404
    return
  }

  $bytes = [IO.File]::ReadAllBytes($file)
  $response.ContentType = $type
  $response.ContentLength64 = $bytes.Length
  $hashed = $path -match '\.[0-9a-f]{8}\.\w+$'
  $caching = if ($hashed) { 'public, max-age=31536000, immutable' } else { 'no-cache' }
  $response.Headers.Add('Cache-Control', $caching)
  $response.Headers.Add('Content-Security-Policy', $policy)
  if ($request.HttpMethod -eq 'GET') { $response.OutputStream.Write($bytes, 0, $bytes.Length) }
}

# The page states its own policy; as a header it holds for its workers as well, and for who may frame it.
$page = [IO.File]::ReadAllText([IO.Path]::Combine($root, 'index.html'))
$policy = [regex]::Match($page, 'http-equiv="Content-Security-Policy" content="([^"]+)"').Groups[1].Value
$policy = "$policy; frame-ancestors 'none'"

# Under this name Windows lets everybody listen; no rights of an administrator are needed.
$listener = New-Object Net.HttpListener
$listener.Prefixes.Add($url)
try { $listener.Start() } catch {
  Write-Host "端口 $Port 无法使用。如果本程序已经在运行，直接打开 $url 即可；否则请换一个端口，见《使用说明.txt》。"
  Write-Host "(Port $Port cannot be used: $($_.Exception.Message))"
  exit 1
}
Write-Host "168机制助手：请在浏览器中打开 $url"
Write-Host '使用时请不要关闭这个窗口；用完后关闭它即可。(Close this window to end.)'
Start-Process $url

while ($listener.IsListening) {
  $context = $listener.GetContext()
  # A browser that goes away in the middle of an answer must not end the program.
  try {
    Send-File $context
    $context.Response.Close()
  } catch {
    Write-Host $_.Exception.Message
    $context.Response.Abort()
  }
}
