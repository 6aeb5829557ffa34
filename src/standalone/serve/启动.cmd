@echo off
rem ASCII only: cmd reads this file in the code page of the machine.
rem Another port: start it with the number, for example   name.cmd 4000
pushd "%~dp0"
setlocal
set "PORT=%~1"
if "%PORT%"=="" set "PORT=3168"
powershell -NoProfile -ExecutionPolicy Bypass -File "serve.ps1" -Port %PORT%
if errorlevel 1 pause
popd
