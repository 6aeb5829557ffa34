// Unpacks the browser of @sparticuz/chromium into the folder given. A process of its own: the package unpacks into
// the temporary folder of its process, and is an ES module, which jest's sandbox does not load.
process.env.TMPDIR = process.argv[2];
// Without this name of a runtime the package leaves out the system libraries that a bare machine lacks.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
